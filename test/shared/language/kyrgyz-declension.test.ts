import { describe, expect, it } from 'vitest'
import { declineKyrgyz, kyrgyzAttributive, kyrgyzCases, looksPossessed } from '../../../shared/language/index.ts'
import type { KyrgyzCase } from '../../../shared/language/index.ts'

const oblique = kyrgyzCases.slice(1)
const allForms = (text: string): string[] => oblique.map((kase) => declineKyrgyz(text, kase))
const tails = (text: string): string => allForms(text).map((form) => form.slice(text.length)).join(' ')

describe('names of people', () => {
  it.each([
    ['Тынчтык Шайназаров', 'дун го ду до дон'],
    ['Шайназаров Тынчтык', 'тын ка ты та тан'],
    ['Мазахир Панахов', 'дун го ду до дон'],
    ['Асеин Исаев', 'дин ге ди де ден'],
    ['Игорь Петришенко', 'нун го ну до дон'],
    ['Нуржан Шайлдабекова', 'нын га ны да дан'],
    ['Назгүл Абдыразакова', 'нын га ны да дан'],
    ['Сооронбай Цой', 'дун го ду до дон'],
    ['Тилек', 'тин ке ти те тен'],
    ['Ермек', 'тин ке ти те тен'],
    ['Чыңгыз Айтматов', 'дун го ду до дон'],
    ['Мевлүт Чавушоглу', 'нун га ну да дан'],
    ['Нурлан Ниязалы', 'нын га ны да дан'],
    ['Аймангүл', 'дүн гө дү дө дөн'],
  ])('%s takes %s', (name, endings) => {
    expect(tails(name)).toBe(endings)
  })

  it('treats уулу and кызы as the possessives they are', () => {
    expect(tails('Нурсултан Мейкин уулу')).toBe('нун на н нда нан')
    expect(tails('Алина Мейкин кызы')).toBe('нын на н нда нан')
  })

  it('leaves initials after the surname alone', () => {
    expect(declineKyrgyz('Панахов М. С.', 'dative')).toBe('Панаховго М. С.')
    expect(declineKyrgyz('М. С. Панахов', 'dative')).toBe('М. С. Панаховго')
    expect(declineKyrgyz('Панахов\u00A0М.\u00A0С.', 'dative')).toBe('Панаховго\u00A0М.\u00A0С.')
    expect(declineKyrgyz('5\u00A0делегация', 'dative')).toBe('5\u00A0делегацияга')
    expect(declineKyrgyz('12\u00A0000', 'dative')).toBe('12\u00A0000ге')
  })

  it('keeps capitals of a surname column', () => {
    expect(declineKyrgyz('ШАЙНАЗАРОВ', 'genitive')).toBe('ШАЙНАЗАРОВДУН')
  })

  it('fits Latin names by their sound', () => {
    expect(declineKyrgyz('Mazahir Panahov', 'genitive')).toBe('Mazahir Panahovдун')
    expect(declineKyrgyz('Microsoft', 'dative')).toBe('Microsoftко')
  })
})

describe('organisations of the office', () => {
  it.each([
    'Борбордук шайлоо комиссиясы', 'Кыргыз Республикасынын Шайлоо жана референдум өткөрүү боюнча борбордук комиссиясы', 'КМШнын Парламенттер аралык Ассамблеясы',
    'Дүйнөлүк шайлоо органдарынын ассоциациясы', 'ЕККУнун Парламенттик Ассамблеясы', 'Кыргыз Республикасы', 'Азербайжан Республикасы', 'Венеция комиссиясы',
    'байкоочулар миссиясы', 'басма сөз кызматы', 'Бишкек шаары',
  ])('%s never loses its pronominal н', (name) => {
    expect(looksPossessed(name)).toBe(true)
    expect(tails(name)).toBe('нын на н нда нан')
  })

  it.each([
    ['Түрк мамлекеттеринин уюму', 'нун на н нда нан'],
    ['Бириккен Улуттар Уюму', 'нун на н нда нан'],
    ['Европадагы коопсуздук жана кызматташтык уюму', 'нун на н нда нан'],
    ['Министрлер кабинети', 'нин не н нде нен'],
    ['Тышкы иштер министрлиги', 'нин не н нде нен'],
    ['Көз карандысыз Мамлекеттердин Шериктештиги', 'нин не н нде нен'],
    ['шайлоо системаларынын эл аралык фонду', 'нун на н нда нан'],
    ['Ханнс Зайдель фондунун Кыргызстандагы өкүлчүлүгү', 'нүн нө н ндө нөн'],
    ['Кыргыз Республикасынын Өкмөтү', 'нүн нө н ндө нөн'],
    ['Жогорку Кеңеш', 'тин ке ти те тен'],
    ['Башкы прокуратура', 'нын га ны да дан'],
  ])('%s takes %s', (name, endings) => {
    expect(tails(name)).toBe(endings)
  })

  it('keeps capital suffixes in a text of capitals', () => {
    expect(declineKyrgyz('БОРБОРДУК ШАЙЛОО КОМИССИЯСЫ', 'genitive')).toBe('БОРБОРДУК ШАЙЛОО КОМИССИЯСЫНЫН')
    expect(declineKyrgyz('НУРЛАН НИЯЗАЛЫ', 'dative')).toBe('НУРЛАН НИЯЗАЛЫГА')
    expect(declineKyrgyz('ТҮРКПА', 'genitive')).toBe('ТҮРКПАнын')
    expect(declineKyrgyz('ТИРКЕМЕ', 'locative')).toBe('ТИРКЕМЕДЕ')
  })

  it('inflects before a bracket and inside quotation marks', () => {
    expect(declineKyrgyz('Борбордук шайлоо комиссиясы (БШК)', 'dative')).toBe('Борбордук шайлоо комиссиясына (БШК)')
    expect(declineKyrgyz('«Манас»', 'dative')).toBe('«Манаска»')
  })
})

describe('posts and common nouns', () => {
  it.each([
    ['төрага', 'нын га ны да дан'], ['төраганын орун басары', 'нын на н нда нан'], ['тышкы иштер министри', 'нин не н нде нен'],
    ['Атайын жана ыйгарым укуктуу элчи', 'нин ге ни де ден'], ['башкы катчы', 'нын га ны да дан'], ['аткаруу катчысы', 'нын на н нда нан'],
    ['милдетин аткаруучу', 'нун га ну да дан'], ['делегациянын башчысы', 'нын на н нда нан'], ['эл аралык байкоочу', 'нун га ну да дан'],
  ])('%s takes %s', (post, endings) => {
    expect(tails(post)).toBe(endings)
  })

  it.each(['окуу', 'шайлоо', 'Ала-Тоо', 'Талды-Суу', 'Жогорку Кеңеш', 'колдонуудагы', 'үлгү', 'эл аралык байкоочу', 'Нурлан Ниязалы'])('%s is bare', (word) => {
    expect(looksPossessed(word)).toBe(false)
  })

  it.each<[string, KyrgyzCase, string]>([
    ['ноябрь', 'locative', 'ноябрда'], ['апрель', 'genitive', 'апрелдин'], ['бюллетень', 'accusative', 'бюллетенди'], ['суу', 'dative', 'сууга'],
    ['бюро', 'dative', 'бюрого'], ['күн', 'dative', 'күнгө'], ['акт', 'accusative', 'актыны'], ['отчет', 'genitive', 'отчеттун'], ['митинг', 'dative', 'митингге'],
    ['Минск', 'locative', 'Минскиде'], ['Бейжиң', 'ablative', 'Бейжиңден'],
  ])('%s in the %s is %s', (word, kase, expected) => {
    expect(declineKyrgyz(word, kase)).toBe(expected)
  })

  it('adds number and person', () => {
    expect(declineKyrgyz('байкоочу', 'dative', { number: 'plural' })).toBe('байкоочуларга')
    expect(declineKyrgyz('бала', 'nominative', { number: 'plural' })).toBe('балдар')
    expect(declineKyrgyz('министрлик', 'nominative', { possessive: 'third' })).toBe('министрлиги')
    expect(declineKyrgyz('орун', 'locative', { possessive: 'third' })).toBe('ордунда')
    expect(declineKyrgyz('той', 'dative', { possessive: 'third' })).toBe('тоюна')
    expect(declineKyrgyz('кат', 'genitive', { possessive: 'second-polite' })).toBe('катыңыздын')
    expect(declineKyrgyz('делегация', 'dative', { possessive: 'first' })).toBe('делегацияма')
    expect(declineKyrgyz('шайлоо комиссиясы', 'genitive', { number: 'plural' })).toBe('шайлоо комиссияларынын')
    expect(declineKyrgyz('Чүй облусу', 'dative', { number: 'plural' })).toBe('Чүй облустарына')
    expect(declineKyrgyz('элчиси', 'dative', { possessive: 'first', possessed: true })).toBe('элчиме')
  })

  it('lets a stored flag win over the proposal', () => {
    expect(declineKyrgyz('Аксы', 'dative')).toBe('Аксыга')
    expect(declineKyrgyz('Кубаты', 'dative', { possessed: true })).toBe('Кубатына')
  })

  it('makes adjectives of place', () => {
    expect(kyrgyzAttributive('Кыргыз Республикасы')).toBe('Кыргыз Республикасындагы')
    expect(kyrgyzAttributive('Бишкек')).toBe('Бишкектеги')
    expect(kyrgyzAttributive('КЫРГЫЗСТАН')).toBe('КЫРГЫЗСТАНДАГЫ')
    expect(kyrgyzAttributive('«Манас» аэропорту (Бишкек)')).toBe('«Манас» аэропортундагы (Бишкек)')
  })

  it('leaves the nominative and an empty text as they are', () => {
    expect(declineKyrgyz('Борбордук шайлоо комиссиясы', 'nominative')).toBe('Борбордук шайлоо комиссиясы')
    expect(declineKyrgyz('', 'dative')).toBe('')
  })
})

describe('abbreviations and numbers', () => {
  it.each([
    ['БШК', 'нын га ны да дан'], ['КМШ', 'нын га ны да дан'], ['ЕККУ', 'нун га ну да дан'], ['ШКУ', 'нун га ну да дан'], ['ЖККУ', 'нун га ну да дан'],
    ['ТүркПА', 'нын га ны да дан'], ['ТМУ', 'нун га ну да дан'], ['БУУ', 'нун га ну да дан'], ['АКШ', 'нын га ны да дан'], ['КР', 'дин ге ди де ден'],
    ['УАК', 'тын ка ты та тан'], ['МИК', 'тин ке ти те тен'], ['ЖОЖ', 'дун го ду до дон'], ['ТИМ', 'дин ге ди де ден'], ['НАТО', 'нун го ну до дон'],
    ['ЮНИСЕФ', 'тин ке ти те тен'], ['A-WEB', 'дин ге ди де ден'], ['ENEMO', 'нун го ну до дон'],
  ])('%s takes %s, joined and in small letters', (abbreviation, endings) => {
    expect(tails(abbreviation)).toBe(endings)
  })

  it('takes a reading for an abbreviation the rules cannot know', () => {
    expect(declineKyrgyz('ККБ', 'genitive', { reading: 'банк' })).toBe('ККБтын')
  })

  it.each([
    ['100', 'гө'], ['40', 'ка'], ['3', 'кө'], ['10', 'го'], ['16', 'га'], ['1000', 'ге'], ['2025', 'ке'], ['1 000 000', 'го'], ['18:00', 'гө'], ['9.00', 'гө'],
    ['10:30', 'га'], ['5%', 'га'], ['№ 590', 'го'], ['7,5', 'ке'],
  ])('%s takes the dative -%s of its last spoken word', (digits, ending) => {
    expect(declineKyrgyz(digits, 'dative')).toBe(digits + ending)
  })
})
