import { both, organisation, three } from './records.ts'

/** International organisations and their parliamentary assemblies; names and abbreviations in three languages. */

const minsk = both('Минск шаары, Беларусь Республикасы', 'г. Минск, Республика Беларусь')
const saintPetersburg = both('Санкт-Петербург шаары, Россия Федерациясы', 'г. Санкт-Петербург, Российская Федерация')
const moscow = both('Москва шаары, Россия Федерациясы', 'г. Москва, Российская Федерация')
const istanbul = both('Стамбул шаары, Түркия Республикасы', 'г. Стамбул, Турецкая Республика')
const baku = both('Баку шаары, Азербайжан Республикасы', 'г. Баку, Азербайджанская Республика')
const strasbourg = both('Страсбург шаары, Француз Республикасы', 'г. Страсбург, Французская Республика')

export const internationalBodies = {
  commonwealth: organisation(
    'international-organisation',
    null,
    three('Көз карандысыз Мамлекеттердин Шериктештиги', 'Содружество Независимых Государств', 'Commonwealth of Independent States'),
    { abbreviation: three('КМШ', 'СНГ', 'CIS'), address: minsk },
  ),
  commonwealthCommittee: organisation(
    'international-organisation',
    null,
    three('КМШнын Аткаруу комитети', 'Исполнительный комитет СНГ', 'CIS Executive Committee'),
    { abbreviation: three('КМШ АК', 'Исполком СНГ', 'CIS EC'), address: minsk },
  ),
  commonwealthAssembly: organisation(
    'interparliamentary-body',
    null,
    three(
      'КМШнын Парламенттер аралык Ассамблеясы',
      'Межпарламентская Ассамблея государств – участников СНГ',
      'Interparliamentary Assembly of CIS Member Nations',
    ),
    { abbreviation: three('КМШ ПАА', 'МПА СНГ', 'IPA CIS'), address: saintPetersburg },
  ),
  turkicStates: organisation(
    'international-organisation',
    null,
    three('Түрк мамлекеттеринин уюму', 'Организация тюркских государств', 'Organization of Turkic States'),
    {
      abbreviation: three('ТМУ', 'ОТГ', 'OTS'),
      address: istanbul,
      aliases: 'Түрк мамлекеттер уюму, Организация тюркоязычных государств, Түрк кеңеши, Тюркский совет',
    },
  ),
  turkicAssembly: organisation(
    'interparliamentary-body',
    null,
    three(
      'Түрк тилдүү мамлекеттердин Парламенттик Ассамблеясы',
      'Парламентская ассамблея тюркоязычных государств',
      'Parliamentary Assembly of Turkic States',
    ),
    { abbreviation: three('ТүркПА', 'ТЮРКПА', 'TURKPA'), address: baku },
  ),
  securityInEurope: organisation(
    'international-organisation',
    null,
    three(
      'Европадагы коопсуздук жана кызматташтык уюму',
      'Организация по безопасности и сотрудничеству в Европе',
      'Organization for Security and Co-operation in Europe',
    ),
    { abbreviation: three('ЕККУ', 'ОБСЕ', 'OSCE'), address: both('Вена шаары, Австрия Республикасы', 'г. Вена, Австрийская Республика') },
  ),
  democraticInstitutions: organisation(
    'international-organisation',
    null,
    three(
      'ЕККУнун Демократиялык институттар жана адам укуктары боюнча бюросу',
      'Бюро ОБСЕ по демократическим институтам и правам человека',
      'OSCE Office for Democratic Institutions and Human Rights',
    ),
    { abbreviation: three('ДИАУБ', 'БДИПЧ', 'ODIHR'), address: both('Варшава шаары, Польша Республикасы', 'г. Варшава, Республика Польша') },
  ),
  securityAssembly: organisation(
    'interparliamentary-body',
    null,
    three('ЕККУнун Парламенттик Ассамблеясы', 'Парламентская ассамблея ОБСЕ', 'OSCE Parliamentary Assembly'),
    { abbreviation: three('ЕККУ ПА', 'ПА ОБСЕ', 'OSCE PA'), address: both('Копенгаген шаары, Дания Королдугу', 'г. Копенгаген, Королевство Дания') },
  ),
  shanghaiOrganisation: organisation(
    'international-organisation',
    null,
    three('Шанхай кызматташтык уюму', 'Шанхайская организация сотрудничества', 'Shanghai Cooperation Organisation'),
    { abbreviation: three('ШКУ', 'ШОС', 'SCO'), address: both('Бээжин шаары, Кытай Эл Республикасы', 'г. Пекин, Китайская Народная Республика') },
  ),
  securityTreaty: organisation(
    'international-organisation',
    null,
    three('Жамааттык коопсуздук келишими уюму', 'Организация Договора о коллективной безопасности', 'Collective Security Treaty Organization'),
    { abbreviation: three('ЖККУ', 'ОДКБ', 'CSTO'), address: moscow },
  ),
  securityTreatyAssembly: organisation(
    'interparliamentary-body',
    null,
    three('ЖККУнун Парламенттик Ассамблеясы', 'Парламентская Ассамблея ОДКБ', 'CSTO Parliamentary Assembly'),
    { abbreviation: three('ЖККУ ПА', 'ПА ОДКБ', 'CSTO PA'), address: moscow },
  ),
  islamicCooperation: organisation(
    'international-organisation',
    null,
    three('Ислам кызматташтык уюму', 'Организация исламского сотрудничества', 'Organisation of Islamic Cooperation'),
    { abbreviation: three('ИКУ', 'ОИС', 'OIC'), address: both('Жидда шаары, Сауд Арабия Королдугу', 'г. Джидда, Королевство Саудовская Аравия') },
  ),
  councilAssembly: organisation(
    'interparliamentary-body',
    null,
    three('Европа Кеңешинин Парламенттик Ассамблеясы', 'Парламентская ассамблея Совета Европы', 'Parliamentary Assembly of the Council of Europe'),
    { abbreviation: three('ЕКПА', 'ПАСЕ', 'PACE'), address: strasbourg },
  ),
  veniceCommission: organisation(
    'international-organisation',
    null,
    three('Венеция комиссиясы', 'Венецианская комиссия', 'Venice Commission'),
    { address: strasbourg, aliases: 'Европейская комиссия за демократию через право' },
  ),
  unitedNations: organisation(
    'international-organisation',
    null,
    three('Бириккен Улуттар Уюму', 'Организация Объединённых Наций', 'United Nations'),
    { abbreviation: three('БУУ', 'ООН', 'UN'), address: both('Нью-Йорк шаары, Америка Кошмо Штаттары', 'г. Нью-Йорк, Соединённые Штаты Америки') },
  ),
  worldAssociation: organisation(
    'other',
    null,
    three('Дүйнөлүк шайлоо органдарынын ассоциациясы', 'Всемирная ассоциация избирательных органов', 'Association of World Election Bodies'),
    { abbreviation: three('A-WEB', 'A-WEB', 'A-WEB'), address: both('Инчон шаары, Корея Республикасы', 'г. Инчхон, Республика Корея') },
  ),
  asianAssociation: organisation(
    'other',
    null,
    three('Азиялык шайлоо органдарынын ассоциациясы', 'Ассоциация азиатских избирательных органов', 'Association of Asian Election Authorities'),
    { abbreviation: three('АШОА', 'ААИО', 'AAEA') },
  ),
  electoralFoundation: organisation(
    'foundation',
    null,
    three('Шайлоо системаларынын эл аралык фонду', 'Международный фонд избирательных систем', 'International Foundation for Electoral Systems'),
    { abbreviation: three('IFES', 'IFES', 'IFES') },
  ),
  consultativePlatform: organisation(
    'other',
    null,
    three(
      'Түрк мамлекеттеринин уюмуна мүчө мамлекеттердин борбордук шайлоо органдарынын Консультативдик платформасы',
      'Консультативная платформа центральных избирательных органов государств – членов Организации тюркских государств',
      'Consultative Platform of Central Electoral Bodies of OTS Member States',
    ),
    {
      abbreviation: three('ТМУ БШО КП', 'КП ЦИО ОТГ', 'CP CEB OTS'),
      aliases: 'Платформа высших избирательных органов, Жогорку шайлоо органдарынын платформасы',
    },
  ),
  commonwealthCouncil: organisation(
    'other',
    null,
    three(
      'КМШга катышуучу мамлекеттердин шайлоо органдарынын жетекчилеринин Консультативдик кеңеши',
      'Консультативный совет руководителей избирательных органов государств – участников СНГ',
      'Consultative Council of Heads of Electoral Bodies of CIS Member States',
    ),
    { abbreviation: three('КМШ ШОЖ КК', 'КС РИО СНГ', 'CC HEB CIS'), notes: '2025-жылдын 1-сентябрынан тартып төрагалык Казакстандын БШКсында.' },
  ),
}
