import { expect, test } from 'vitest'
import { PairIndex } from '../../../../shared/register/memory/pair-index.ts'
import { splitSentences } from '../../../../shared/register/memory/sentences.ts'

test.each([
  ['Встреча состоялась 28.11.2025 г. в Бишкеке. Стороны обсудили выборы.', ['Встреча состоялась 28.11.2025 г. в Бишкеке.', 'Стороны обсудили выборы.']],
  ['Катышты: М. С. Панахов жана А. Абдыразакова. Чечим кабыл алынды!', ['Катышты: М. С. Панахов жана А. Абдыразакова.', 'Чечим кабыл алынды!']],
  ['Биринчи сап\nЭкинчи сап  ', ['Биринчи сап', 'Экинчи сап']],
  ['Он сказал: «Да.» Затем ушёл.', ['Он сказал: «Да.»', 'Затем ушёл.']],
  ['', []],
])('«%s»', (text, wanted) => {
  const parts = splitSentences(text)
  expect(parts.map((part) => part.text)).toEqual(wanted)
  for (const { start, end, text: piece } of parts) expect(text.slice(start, end)).toBe(piece)
})

test('a changed pair is found by its new words and a removed one not at all', () => {
  const index = new PairIndex()
  index.set({ id: 'a', ky: 'Жолугушуу өттү', ru: 'Встреча состоялась' })
  index.set({ id: 'a', ky: 'Сапар аяктады', ru: 'Визит завершён' })
  expect(index.candidates('Встреча состоялась', 'ru')).toEqual([])
  expect(index.candidates('Визит завершён', 'ru')).toMatchObject([{ id: 'a' }])
  index.remove('a')
  expect(index.candidates('Визит завершён', 'ru')).toEqual([])
  expect(index.size).toBe(0)
})
