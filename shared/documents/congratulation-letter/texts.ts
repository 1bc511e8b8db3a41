import { toBody } from '../meanings.ts'
import type { Phrase } from '../wording.ts'

/**
 * Formula: domain.md § 5.2, row 19; the wishes are own drafts. Whoever signs speaks for himself («куттуктоомду»), in
 * frames that do not tell a man from a woman.
 */
export const texts = {
  congratulation: {
    ky: '{occasion} менен чын жүрөктөн куттуктоомду кабыл алыңыз.',
    ru: 'Примите мои искренние поздравления {with} {occasion}.',
    draft: true,
  },
  congratulationBody: {
    ky: '{occasion} менен чын жүрөктөн куттуктоомду кабыл алыңыздар.',
    ru: 'Примите мои искренние поздравления {with} {occasion}.',
    draft: true,
    meaning: toBody,
  },
  wishes: {
    ky: 'Сизге бекем ден соолук, үй-бүлөңүзгө бакубаттык, жооптуу ишиңизге ийгилик каалайм.',
    ru: 'Желаю Вам крепкого здоровья, благополучия Вашей семье и успехов в ответственной работе.',
    draft: true,
  },
  wishesBody: {
    ky: 'Сиздерге бекем ден соолук, бакубаттык жана жооптуу ишиңиздерге ийгилик каалайм.',
    ru: 'Желаю вам крепкого здоровья, благополучия и успехов в ответственной работе.',
    draft: true,
    meaning: toBody,
  },
  hope: {
    ky: 'Кызматташтыктын мындан ары да өнүгөрүнө ишеним билдирем.',
    ru: 'Выражаю надежду на дальнейшее развитие сотрудничества.',
    draft: true,
  },
} as const satisfies Record<string, Phrase>
