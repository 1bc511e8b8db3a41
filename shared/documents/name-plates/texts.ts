import type { Phrase } from '../wording.ts'

export const texts = {
  nobody: { ky: 'Такталар үчүн катышуучулар көрсөтүлгөн эмес.', ru: 'Участники для табличек не указаны.', draft: true },
} as const satisfies Record<string, Phrase>
