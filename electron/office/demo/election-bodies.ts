import { both, organisation, three } from './records.ts'

/** Election bodies of foreign states. Addresses name the town only: the office's own address book is not public. */
export const electionBodies = {
  azerbaijanCommission: organisation(
    'election-body',
    'AZ',
    three(
      'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
      'Центральная избирательная комиссия Азербайджанской Республики',
      'Central Election Commission of the Republic of Azerbaijan',
    ),
    {
      abbreviation: three('Азербайжандын БШКсы', 'ЦИК Азербайджана', 'CEC of Azerbaijan'),
      address: both('Баку шаары, Азербайжан Республикасы', 'г. Баку, Азербайджанская Республика'),
      aliases: 'Mərkəzi Seçki Komissiyası, MSK, АР ЦИК',
    },
  ),
  kazakhstanCommission: organisation(
    'election-body',
    'KZ',
    three(
      'Казакстан Республикасынын Борбордук шайлоо комиссиясы',
      'Центральная избирательная комиссия Республики Казахстан',
      'Central Election Commission of the Republic of Kazakhstan',
    ),
    {
      abbreviation: three('Казакстандын БШКсы', 'ЦИК Казахстана', 'CEC of Kazakhstan'),
      address: both('Астана шаары, Казакстан Республикасы', 'г. Астана, Республика Казахстан'),
      aliases: 'Орталық сайлау комиссиясы',
    },
  ),
  uzbekistanCommission: organisation(
    'election-body',
    'UZ',
    three(
      'Өзбекстан Республикасынын Борбордук шайлоо комиссиясы',
      'Центральная избирательная комиссия Республики Узбекистан',
      'Central Election Commission of the Republic of Uzbekistan',
    ),
    {
      abbreviation: three('Өзбекстандын БШКсы', 'ЦИК Узбекистана', 'CEC of Uzbekistan'),
      address: both('Ташкент шаары, Өзбекстан Республикасы', 'г. Ташкент, Республика Узбекистан'),
      aliases: 'Markaziy saylov komissiyasi',
    },
  ),
  turkiyeCouncil: organisation(
    'election-body',
    'TR',
    three(
      'Түркия Республикасынын Жогорку шайлоо кеңеши',
      'Высший избирательный совет Турецкой Республики',
      'Supreme Electoral Council of the Republic of Türkiye',
    ),
    {
      abbreviation: three('ЖШК', 'ВИС', 'YSK'),
      address: both('Анкара шаары, Түркия Республикасы', 'г. Анкара, Турецкая Республика'),
      aliases: 'Yüksek Seçim Kurulu',
    },
  ),
  turkmenistanCommission: organisation(
    'election-body',
    'TM',
    three(
      'Түркмөнстанда шайлоо жана референдум өткөрүү боюнча борбордук комиссия',
      'Центральная комиссия по проведению выборов и референдумов в Туркменистане',
      'Central Commission for Holding Elections and Referenda in Turkmenistan',
    ),
    {
      abbreviation: three('Түркмөнстандын БШКсы', 'ЦИК Туркменистана', 'CEC of Turkmenistan'),
      address: both('Ашхабад шаары, Түркмөнстан', 'г. Ашхабад, Туркменистан'),
      notes: 'Түрк мамлекеттеринин уюмунда байкоочу мамлекет.',
    },
  ),
  hungaryOffice: organisation(
    'election-body',
    'HU',
    three('Венгриянын Улуттук шайлоо бюросу', 'Национальное избирательное бюро Венгрии', 'National Election Office of Hungary'),
    {
      abbreviation: three('УШБ', 'НИБ', 'NVI'),
      address: both('Будапешт шаары, Венгрия', 'г. Будапешт, Венгрия'),
      aliases: 'Nemzeti Választási Iroda',
    },
  ),
  mongoliaCommission: organisation(
    'election-body',
    'MN',
    three('Монголиянын Башкы шайлоо комиссиясы', 'Генеральная избирательная комиссия Монголии', 'General Election Commission of Mongolia'),
    {
      abbreviation: three('Монголиянын БШКсы', 'ГИК Монголии', 'GEC of Mongolia'),
      address: both('Улан-Батор шаары, Монголия', 'г. Улан-Батор, Монголия'),
    },
  ),
  moldovaCommission: organisation(
    'election-body',
    'MD',
    three(
      'Молдова Республикасынын Борбордук шайлоо комиссиясы',
      'Центральная избирательная комиссия Республики Молдова',
      'Central Electoral Commission of the Republic of Moldova',
    ),
    {
      abbreviation: three('Молдованын БШКсы', 'ЦИК Молдовы', 'CEC of Moldova'),
      address: both('Кишинёв шаары, Молдова Республикасы', 'г. Кишинёв, Республика Молдова'),
    },
  ),
  indonesiaCommission: organisation(
    'election-body',
    'ID',
    three(
      'Индонезия Республикасынын Жалпы шайлоо комиссиясы',
      'Комиссия по всеобщим выборам Республики Индонезия',
      'General Elections Commission of the Republic of Indonesia',
    ),
    {
      abbreviation: three('Индонезиянын ЖШКсы', 'КВВ Индонезии', 'KPU'),
      address: both('Жакарта шаары, Индонезия Республикасы', 'г. Джакарта, Республика Индонезия'),
      aliases: 'Komisi Pemilihan Umum',
    },
  ),
  belarusCommission: organisation(
    'election-body',
    'BY',
    three(
      'Беларусь Республикасынын Борбордук шайлоо комиссиясы',
      'Центральная избирательная комиссия Республики Беларусь',
      'Central Election Commission of the Republic of Belarus',
    ),
    {
      abbreviation: three('Беларустун БШКсы', 'ЦИК Беларуси', 'CEC of Belarus'),
      address: both('Минск шаары, Беларусь Республикасы', 'г. Минск, Республика Беларусь'),
    },
  ),
}
