import { describe, expect, it } from 'vitest'
import { composeAgenda } from '../../../shared/documents/agenda/compose.ts'
import { agenda } from '../../../shared/documents/agenda/kind.ts'
import { sampleAgenda } from '../../../shared/documents/agenda/sample.ts'
import type { Block, TableBlock } from '../../../shared/documents/blocks.ts'
import { isPhotoCell, lineText } from '../../../shared/documents/blocks.ts'
import { composeControlList } from '../../../shared/documents/control-list/compose.ts'
import { sampleControlList } from '../../../shared/documents/control-list/sample.ts'
import { composeConversationRecord } from '../../../shared/documents/conversation-record/compose.ts'
import { conversationRecord } from '../../../shared/documents/conversation-record/kind.ts'
import { sampleConversationRecord } from '../../../shared/documents/conversation-record/sample.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { composeParticipantList } from '../../../shared/documents/participant-list/compose.ts'
import { participantList } from '../../../shared/documents/participant-list/kind.ts'
import { sampleParticipantList } from '../../../shared/documents/participant-list/sample.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

function tableOf(blocks: readonly Block[]): TableBlock {
  const table = blocks.find((block): block is TableBlock => block.type === 'table')
  if (table === undefined) throw new Error('no table')
  return table
}

/** No-break spaces read as spaces here. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const rowTexts = (blocks: readonly Block[]): string[][] => tableOf(blocks).rows.map((row) => row.map((cell) => (isPhotoCell(cell) ? '' : plain(cell.map(lineText).join(' | ')))))
const allText = (blocks: readonly Block[]): string => plain(blocks.flatMap(blockLines).map(lineText).join('\n'))

describe('the list of those who sit there', () => {
  it('faces the sides in the order kept, numbered once, and leaves empty seats empty', () => {
    const rows = rowTexts(composeParticipantList(sampleParticipantList(), houseVoice('ru'), defaultSettings))
    expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4'])
    expect(rows[0]?.[1]).toMatch(/^Асеин Исаев \| первый заместитель министра/u)
    expect(rows[0]?.[2]).toBe('Игорь Петришенко | первый заместитель генерального секретаря СНГ, глава миссии наблюдателей от СНГ')
    expect(rows[1]?.[2]).toMatch(/, переводчик$/u)
    expect(rows[3]?.slice(1)).toEqual(['Гульжан Омурбек кызы | главный специалист отдела международных связей, секретарь', ''])
  })

  it('does not say a second time what the post says', () => {
    const sample = sampleParticipantList()
    const [person] = sample.guest.participants
    if (person === undefined) throw new Error('no sample')
    const guest = { ...sample.guest, participants: [{ ...person, role: 'interpreter' as const, post: { ky: 'котормочу', ru: 'старший переводчик' }, capacities: [] }] }
    expect(rowTexts(composeParticipantList({ ...sample, guest }, houseVoice('ru'), defaultSettings))[0]?.[2]).toBe('Игорь Петришенко | старший переводчик')
  })

  it('holds sixty guests and nobody, and both languages in one table', () => {
    const sample = sampleParticipantList()
    const [person] = sample.guest.participants
    if (person === undefined) throw new Error('no sample')
    const many = { ...sample, guest: { ...sample.guest, participants: Array.from({ length: 60 }, () => person) } }
    expect(rowTexts(composeParticipantList(many, houseVoice('ky'), defaultSettings))).toHaveLength(60)
    const { sheet } = composePaper(participantList, many, 'both', defaultSettings)
    const tables = sheet.rows.flatMap((row) => (row.type === 'full' && row.block.type === 'table' ? [row.block] : []))
    expect(tables).toHaveLength(1)
    expect(tables[0]?.columns[1]?.header.map(lineText)).toEqual(['Кыргыз тарап', 'Кыргызская сторона'])
    const nobody = { ...sample, host: { ...sample.host, participants: [] }, guest: { ...sample.guest, participants: [] } }
    expect(tableOf(composeParticipantList(nobody, houseVoice('ru'), defaultSettings)).empty.map(lineText)).toEqual(['Состав участников уточняется.'])
  })
})

describe('the agenda', () => {
  it('ends each Kyrgyz item in «жөнүндө», once', () => {
    const titles = rowTexts(composeAgenda(sampleAgenda(), houseVoice('ky'), defaultSettings)).map(([, title]) => title)
    expect(titles.every((title) => title?.endsWith(' жөнүндө'))).toBe(true)
    expect(titles.filter((title) => title?.endsWith('жөнүндө жөнүндө'))).toEqual([])
  })

  it('adds up the minutes only when every item has its own', () => {
    expect(allText(composeAgenda(sampleAgenda(), houseVoice('ru'), defaultSettings))).toContain('отводится 65 минут.')
    const [first, ...rest] = sampleAgenda().items
    if (first === undefined) throw new Error('no sample')
    const open = { ...sampleAgenda(), items: [{ ...first, minutes: 0 }, ...rest] }
    expect(allText(composeAgenda(open, houseVoice('ru'), defaultSettings))).not.toContain('отводится')
  })

  it('without reporters and minutes has two columns, without items says so, and a date to come', () => {
    const items = sampleAgenda().items.slice(-1).map((item) => ({ ...item, minutes: 0 }))
    expect(tableOf(composeAgenda({ ...sampleAgenda(), items }, houseVoice('ky'), defaultSettings)).columns).toHaveLength(2)
    const empty = composePaper(agenda, { ...sampleAgenda(), items: [] }, 'ky', defaultSettings)
    expect(JSON.stringify(empty.sheet)).toContain('Күн тартиби такталууда.')
    expect(JSON.stringify(empty.sheet)).toContain('Өтүүчү жери')
  })
})

describe('the control list', () => {
  const rows = (language: 'ky' | 'ru') => rowTexts(composeControlList(sampleControlList(), houseVoice(language), defaultSettings))

  it('puts what is late first, the oldest before the others, then open, done and dropped', () => {
    expect(rows('ru').map((row) => row[5])).toEqual(['просрочено на 21 день', 'просрочено на 9 дней', 'исполняется', 'новая', 'исполнена', 'отменена'])
    expect(rows('ky').map((row) => row[5]).slice(0, 2)).toEqual(['21 күнгө кечикти', '9 күнгө кечикти'])
  })

  it('measures by its own day: what is due that day is not late, and nothing is late without a day', () => {
    const states = (asOf: string) => rowTexts(composeControlList({ ...sampleControlList(), asOf }, houseVoice('ru'), defaultSettings)).map((row) => row[5])
    expect(states('2025-11-29')).toContain('просрочено на 1 день')
    expect(states('').filter((state) => state?.startsWith('просроч'))).toEqual([])
  })

  it('says the side, and the person where one answers, and counts at the end', () => {
    expect(rows('ru')[1]?.[2]).toBe('Миссия наблюдателей от СНГ | Петришенко И.')
    expect(rows('ru')[0]?.[2]).toBe('Кыргызская сторона')
    expect(allText(composeControlList(sampleControlList(), houseVoice('ru'), defaultSettings))).toContain('Всего: 6; просрочено: 2; исполнено: 1.')
  })
})

describe('the record of a conversation', () => {
  it('carries its mark once at the head, and none when the use is free', () => {
    const marks = (facts: ReturnType<typeof sampleConversationRecord>) =>
      composePaper(conversationRecord, facts, 'both', defaultSettings).sheet.rows.flatMap((row) => (row.type === 'head' ? row.right : []))
    expect(marks(sampleConversationRecord()).flatMap(blockLines).map(lineText)).toEqual(['Кызматтык пайдалануу үчүн', 'Для служебного пользования', '№ __ нуска / Экз. № __'])
    expect(marks({ ...sampleConversationRecord(), restriction: 'none' })).toEqual([])
  })

  it('keeps the course of the talk: neighbouring words of one speaker stand together', () => {
    const sample = sampleConversationRecord()
    const [talk] = sample.exchange
    const [first, second] = talk?.statements ?? []
    if (talk === undefined || first === undefined || second === undefined) throw new Error('no sample')
    const exchange = [{ ...talk, statements: [first, first, second, first] }]
    const said = composeConversationRecord({ ...sample, exchange }, houseVoice('ru'), defaultSettings).flatMap(blockLines).map(lineText).filter((line) => / – /u.test(line) && /^(?:Петришенко|Шайназаров)/u.test(line))
    expect(said.map((line) => line.split('\u00A0')[0])).toEqual(['Петришенко', 'Шайназаров', 'Петришенко'])
  })

  it('ends with the note-taker and those to whom it goes', () => {
    const text = allText(composeConversationRecord(sampleConversationRecord(), houseVoice('ru'), defaultSettings))
    expect(text).toContain('Запись подготовила: главный специалист отдела международных связей')
    expect(text).toMatch(/Список рассылки:\nПредседателю Центральной избирательной комиссии\./u)
    const bare = allText(composeConversationRecord({ ...sampleConversationRecord(), distribution: [], evaluation: { ky: '', ru: '' } }, houseVoice('ru'), defaultSettings))
    expect(bare).not.toMatch(/рассылки|ОЦЕНКА/u)
  })
})
