import type { Phrase } from '../wording.ts'

export const texts = {
  nobody: { ky: 'Кимди тосуп алуу керек экени көрсөтүлгөн эмес.', ru: 'Не указано, кого встречать.', draft: true },
} as const satisfies Record<string, Phrase>
