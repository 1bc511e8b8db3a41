import type { Phrase } from '../wording.ts'

export const texts = {
  number: { ky: '№ {number}', ru: '№ {number}' },
  nobody: { ky: 'Төшбелги ала турган адамдар көрсөтүлгөн эмес.', ru: 'Получатели бейджей не указаны.', draft: true },
} as const satisfies Record<string, Phrase>
