/** When a sentence is said, where several of one kind differ in the reader or the speaker alone. */

export const toOne = { ky: 'Бир адамга', ru: 'Одному лицу' } as const
export const toMany = { ky: 'Делегация менен келген адамга', ru: 'Лицу с делегацией' } as const
export const toBody = { ky: 'Адамга эмес, органга', ru: 'Органу, не лицу' } as const
export const ofWoman = { ky: 'Аял жөнүндө', ru: 'О женщине' } as const
export const ofMan = { ky: 'Эркек жөнүндө', ru: 'О мужчине' } as const
export const ofOneLetter = { ky: 'Бир кат жөнүндө', ru: 'Об одном письме' } as const
export const ofManyLetters = { ky: 'Бир нече кат жөнүндө', ru: 'О нескольких письмах' } as const
