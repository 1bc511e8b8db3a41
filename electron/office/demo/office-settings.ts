import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { both, demoPhone } from './records.ts'

/** The public names come from the defaults; the address is the public one, executor and press contact are invented. */
export const demoSettings: Settings = {
  ...defaultSettings,
  office: {
    ...defaultSettings.office,
    address: both('Бишкек шаары, Пушкин көчөсү, 50', 'г. Бишкек, ул. Пушкина, 50'),
    phone: demoPhone,
    email: 'protokol@example.org',
    signatory: { post: both('Төрага', 'Председатель'), name: both('Т.\u00A0Шайназаров', 'Т.\u00A0Шайназаров') },
    executor: { name: both('Н.\u00A0Сүйүнбаев', 'Н.\u00A0Суюнбаев'), phone: demoPhone },
    pressContact: { name: both('Чынара Бөкөнбаева', 'Чынара Боконбаева'), phone: demoPhone, email: 'press@example.org' },
  },
}
