import { englishOffice, type Settings } from './schema.ts'

/**
 * What a new register starts with: the commission's official names are public (Constitutional Law of 26 June 2021 № 79);
 * everything else that only the office can know starts empty.
 */
export const defaultSettings: Settings = {
  office: {
    name: {
      ky: 'Кыргыз Республикасынын Шайлоо жана референдум өткөрүү боюнча борбордук комиссиясы',
      ru: 'Центральная комиссия по выборам и проведению референдумов Кыргызской Республики',
    },
    shortName: { ky: 'КР БШК', ru: 'ЦИК КР' },
    city: { ky: 'Бишкек шаары', ru: 'г. Бишкек' },
    address: { ky: '', ru: '' },
    phone: '',
    email: '',
    website: 'shailoo.gov.kg',
    emblemPng: '',
    english: englishOffice,
    signatory: { post: { ky: 'Төрага', ru: 'Председатель' }, name: { ky: '', ru: '' } },
    executor: { name: { ky: '', ru: '' }, phone: '' },
    pressContact: { name: { ky: '', ru: '' }, phone: '', email: '' },
  },
  page: {
    margins: { left: 30, right: 15, top: 20, bottom: 20 },
    fontFamily: 'Times New Roman',
    fontSize: 14,
    lineSpacing: 1,
    firstLineIndent: 12.5,
    letterhead: 'longitudinal',
    languageOrder: 'ky-first',
    bothLanguages: 'side-by-side',
  },
  numbering: {
    unit: '01',
    masks: {
      outgoing: { file: '17', mask: '{unit}-{file}/{seq}' },
      invitation: { file: '18', mask: '{unit}-{file}/{seq}' },
      minutes: { file: '19', mask: '{seq}' },
      'press-release': { file: '20', mask: '{seq}' },
      list: { file: '21', mask: '{unit}-{file}/{seq}' },
      programme: { file: '22', mask: '{unit}-{file}/{seq}' },
    },
    kinds: [],
    incoming: { file: '16', mask: '{unit}-{file}/{seq}' },
    fileNames: '',
  },
  desk: { lockAfterMinutes: 10 },
}
