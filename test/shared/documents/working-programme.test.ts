import { expect, it } from 'vitest'
import type { TableBlock } from '../../../shared/documents/blocks.ts'
import { isPhotoCell, lineText } from '../../../shared/documents/blocks.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { composeWorkingProgramme } from '../../../shared/documents/working-programme/compose.ts'
import { sampleWorkingProgramme } from '../../../shared/documents/working-programme/sample.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const compose = (change: Partial<ReturnType<typeof sampleWorkingProgramme>>, language: 'ky' | 'ru') => {
  const blocks = composeWorkingProgramme({ ...sampleWorkingProgramme(), ...change }, houseVoice(language), defaultSettings)
  const tables = blocks.filter((block): block is TableBlock => block.type === 'table')
  return { tables, text: blocks.flatMap(blockLines).map(lineText).join('\n') }
}

it('tells the organisers what the guests are not told, day by day and hour by hour', () => {
  const { tables, text } = compose({}, 'ru')
  expect(tables.map(({ caption }) => caption?.map(lineText))).toEqual([
    ['27 ноября 2025 года, четверг'], ['28 ноября 2025 года, пятница'], ['30 ноября 2025 года, воскресенье'], ['1 декабря 2025 года, понедельник'],
  ])
  expect(tables[0]?.rows.map(([time]) => time && !isPhotoCell(time) ? time.map(lineText) : [])).toEqual([['04:30'], ['05:40–06:30']])
  expect(text).toContain('Прибытие: 27 ноября 2025 года, 05:40, рейс XX 101, международный аэропорт «Манас».')
  expect(text).toContain('Гостям не передаётся.')
  expect(text).toContain('0550 00-00-02')
})

it('leaves out lines nobody has filled, but keeps the columns that are filled by hand', () => {
  const nowhere = { on: '', time: '', flight: '', place: { ky: '', ru: '' } }
  const items = sampleWorkingProgramme().items.slice(1, 2).map((item) => ({ ...item, responsible: '', phone: '', transport: '' }))
  const { tables, text } = compose({ size: 0, arrival: nowhere, departure: nowhere, hotel: { ky: '', ru: '' }, officer: { name: { ky: '', ru: '' }, phone: '', email: '' }, items }, 'ky')
  expect(text).not.toMatch(/Келүүсү|Кетүүсү|Жайгашуусу|Делегациянын саны|Сапар үчүн/u)
  expect(tables[0]?.columns.map(({ header }) => header.map(lineText).join(''))).toEqual(['Убактысы', 'Иш-чара', 'Жооптуу адам, телефону', 'Унаа', 'Котормочу'])
})

it('prints a remark in the language it was made in, and no gap in the other', () => {
  const items = sampleWorkingProgramme().items.map((item) => ({ ...item, note: { ky: 'унаа керек', ru: '' } }))
  expect(compose({ items }, 'ky').text).toContain('унаа керек')
  expect(compose({ items }, 'ru').text).not.toMatch(/унаа керек|нет\]/u)
})
