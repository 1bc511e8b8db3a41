import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/documents/blocks.ts'
import type { Block, Run } from '../../../shared/documents/blocks.ts'
import { requestForm, requestForms } from '../../../shared/documents/case-forms.ts'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import { fillForms } from '../../../shared/documents/fill-forms.ts'
import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { invitationLetter } from '../../../shared/documents/invitation-letter/kind.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import type { NameOrder } from '../../../shared/documents/name-order.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { russianName } from '../../../shared/documents/person-line.ts'
import { pressRelease } from '../../../shared/documents/press-release/kind.ts'
import { samplePressRelease } from '../../../shared/documents/press-release/sample.ts'
import type { SheetRow } from '../../../shared/documents/sheet.ts'
import { bold } from '../../../shared/documents/wording.ts'
import { type ConfirmedFormTexts, type FormRequest, formId, formKeySchema } from '../../../shared/language/case-form.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const asProposed = (requests: readonly FormRequest[]): ConfirmedFormTexts => new Map(requests.map((request) => [formId(request), request.proposal]))
const corrected = (request: FormRequest | undefined, form: string): ConfirmedFormTexts => {
  if (request === undefined) throw new Error('no such request')
  return new Map([[formId(request), form]])
}

function blocksOf(row: SheetRow): readonly Block[] {
  if (row.type === 'full') return [row.block]
  return row.type === 'pair' ? [row.left, row.right] : [...row.left, ...row.right]
}

const linesOf = (paper: ReturnType<typeof composePaper>) => paper.sheet.rows.flatMap(blocksOf).flatMap(blockLines)
const textOf = (paper: ReturnType<typeof composePaper>): string => linesOf(paper).map(lineText).join('\n')
const marked = (paper: ReturnType<typeof composePaper>): string[] => linesOf(paper).flat().filter((run) => run.unconfirmed).map(({ text }) => text)

const compose = <Facts>(kind: DocumentKind<Facts>, facts: Facts, language: 'ky' | 'ru' | 'both', confirmed?: ConfirmedFormTexts) =>
  composePaper(kind, facts, language, defaultSettings, confirmed)
const letter = (language: 'ky' | 'ru' | 'both', confirmed?: ConfirmedFormTexts, change: Partial<InvitationLetterFacts> = {}) =>
  compose(invitationLetter, { ...sampleInvitationLetter(), ...change }, language, confirmed)
const withText = (requests: readonly FormRequest[], text: string) => requests.find((request) => request.text.includes(text))

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  it('lists its forms once each, and is without a mark when all are confirmed as proposed', () => {
    const draft = compose(kind, kind.sample(), 'both')
    expect(new Set(draft.requests.map(formId)).size).toBe(draft.requests.length)
    expect(draft.unconfirmed).toEqual(draft.requests)
    expect(marked(draft).length > 0).toBe(draft.requests.some(({ text, proposal }) => text !== proposal))
    const confirmed = compose(kind, kind.sample(), 'both', asProposed(draft.requests))
    expect(marked(confirmed)).toEqual([])
    expect(confirmed.unconfirmed).toEqual([])
    expect(textOf(confirmed)).toBe(textOf(draft))
  })

  it('asks with keys that the register takes, and hands the writer no request', () => {
    const paper = compose(kind, kind.sample(), 'both')
    for (const { proposal, ...key } of paper.requests) {
      expect(formKeySchema.parse(JSON.parse(JSON.stringify(key)))).toEqual(key)
      expect(proposal).not.toBe('')
    }
    expect(JSON.stringify(paper.sheet)).not.toMatch(/"form":\{|"preposition"|"request"/u)
  })
})

describe('a letter', () => {
  it('asks for the forms of the languages it is printed in, in order of appearance', () => {
    const kinds = (language: 'ky' | 'ru' | 'both') => letter(language).requests.map((request) => `${request.language} ${request.kind} ${request.kase}`)
    expect(kinds('ky')).toEqual(['ky phrase dative'])
    expect(kinds('ru')).toEqual(['ru post dative', 'ru name dative', 'ru phrase accusative'])
    expect(kinds('both')).toEqual([...kinds('ky'), ...kinds('ru')])
  })

  it('marks only the words that the rules have changed', () => {
    expect(marked(letter('ky'))).toEqual(['шайлоого'])
    expect(marked(letter('ru'))).toEqual(['Председателю', 'Мазахиру', 'Панахову'])
  })

  it('prints a correction in Kyrgyz, in Russian and on paper for both', () => {
    const { requests } = letter('both')
    const confirmed = new Map([
      ...corrected(withText(requests, 'шайлоо'), 'депутаттарды шайлоосуна'),
      ...corrected(withText(requests, 'Мазахир'), 'Мазахиру Панаху'),
    ])
    expect(textOf(letter('ky', confirmed))).toContain('депутаттарды шайлоосуна эл аралык байкоочу катары')
    expect(textOf(letter('ru', confirmed))).toContain('господину Мазахиру Панаху\n')
    expect(textOf(letter('both', confirmed))).toMatch(/господину Мазахиру Панаху\n[^]*депутаттарды шайлоосуна эл аралык/u)
    expect(marked(letter('both', confirmed))).toEqual(['Председателю'])
    expect(letter('both', confirmed).unconfirmed.map(({ kind, language }) => `${language} ${kind}`)).toEqual(['ru post', 'ru phrase'])
  })

  it('keeps the capital at the beginning of a line', () => {
    const post = withText(letter('ru').requests, 'председатель')
    expect(post?.proposal).toMatch(/^председателю /u)
    expect(textOf(letter('ru', corrected(post, 'сопредседателю комиссии')))).toContain('\nСопредседателю комиссии\nгосподину')
  })

  it('fits the preposition to the confirmed form', () => {
    const event = { purpose: 'event' as const, event: { ky: 'отурум', ru: 'заседание платформы' } }
    const request = withText(letter('ru', undefined, event).requests, 'заседание')
    expect(textOf(letter('ru', undefined, event))).toContain('принять участие 30 ноября 2025 года в заседании платформы.')
    expect(textOf(letter('ru', corrected(request, 'втором заседании платформы'), event))).toContain('года во втором заседании платформы.')
  })

  it('does not take the form of another text, another case or another sex', () => {
    const name = withText(letter('ru').requests, 'Мазахир')
    if (name === undefined) throw new Error('no name')
    const others: FormRequest[] = [{ ...name, text: 'Мазахир Панахова' }, { ...name, kase: 'genitive' }, { ...name, sex: 'female' }, { ...name, kind: 'post' }]
    const confirmed = new Map(others.map((request) => [formId(request), 'НЕВЕРНО']))
    expect(textOf(letter('ru', confirmed))).toBe(textOf(letter('ru')))
    const spaced = corrected({ ...name, text: ' Мазахир \u00A0Панахов' }, 'Мазахиру Панаху')
    expect(textOf(letter('ru', spaced))).toContain('Мазахиру Панаху')
  })

  it('is without marks when final, but still says what nobody has confirmed', () => {
    const final = letter('ru', undefined, { final: true, number: '1', issuedOn: '2025-11-12' })
    expect(marked(final)).toEqual([])
    expect(final.unconfirmed).toHaveLength(3)
  })

  it('marks a text too long to be a form, and does not ask for it', () => {
    const long = letter('ky', undefined, { event: { ky: `${'эл аралык '.repeat(250)}шайлоо`, ru: '' } })
    expect(marked(long)).toEqual(['шайлоого'])
    expect(long.requests).toEqual([])
  })
})

it('a press release puts post and name of the guest into the instrumental as confirmed', () => {
  const { requests } = compose(pressRelease, samplePressRelease(), 'ru')
  expect(requests.map(({ kind, kase }) => `${kind} ${kase}`)).toEqual(['post instrumental', 'name instrumental'])
  const confirmed = new Map([...corrected(requests[0], 'статс-секретарём комиссии'), ...corrected(requests[1], 'Мазахиром Панахом')])
  expect(textOf(compose(pressRelease, samplePressRelease(), 'ru', confirmed))).toContain('встретился со статс-секретарём комиссии Мазахиром Панахом.')
})

it('a sitting whose day is not known begins with a capital', () => {
  const body = { ky: 'эл аралык платформа', ru: '' }
  const text = textOf(compose(pressRelease, { ...samplePressRelease(), gathering: 'session', heldOn: '', body }, 'ky'))
  expect(text).toContain('\nЭл аралык платформанын жыйыны өттү.')
})

describe('one confirmed Russian name', () => {
  const named = (surname: string, given: string, patronymic = '') => ({
    name: { ky: { surname, given, patronymic }, ru: { surname, given, patronymic } },
    sex: 'male' as const,
    post: { ky: '', ru: '' },
  })
  const printed = (person: ReturnType<typeof named>, order: NameOrder, form?: string): Run[] => {
    const line = russianName(person, 'dative', order)
    const request = requestForm({ kind: 'name', language: 'ru', parts: person.name.ru, sex: 'male' }, 'dative')
    const paragraph = { type: 'paragraph', line: bold(line), align: 'left', indent: false, keepNext: false } as const
    const { blocks, requests } = fillForms([paragraph], form === undefined ? new Map() : corrected(request, form), 'marked')
    expect(requests).toEqual([request])
    return blocks.flatMap(blockLines).flat()
  }
  const text = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

  it.each([
    ['given-first', 'Мазахиру Панаху'],
    ['surname-first', 'Панаху Мазахиру'],
    ['initials-first', 'М.\u00A0Панаху'],
    ['initials-last', 'Панаху\u00A0М.'],
  ] as const)('stands %s as «%s», and stays bold', (order, expected) => {
    const runs = printed(named('Панахов', 'Мазахир'), order, 'Мазахиру Панаху')
    expect(text(runs)).toBe(expected)
    expect(runs.every((run) => run.bold && !run.unconfirmed)).toBe(true)
  })

  it('keeps surname and patronymic of several words together', () => {
    const person = named('Мейкин уулу', 'Бакыт', 'Али оглы')
    expect(text(printed(person, 'surname-first', 'Бакыту Али оглы Мейкину уулу'))).toBe('Мейкину уулу Бакыту Али оглы')
    expect(text(printed(person, 'initials-last', 'Бакыту Али оглы Мейкину уулу'))).toBe('Мейкину уулу\u00A0Б.\u00A0А.')
  })

  it('is printed as it is where it has another number of words', () => {
    expect(text(printed(named('Панахов', 'Мазахир'), 'surname-first', 'доктору Мазахиру Панаху'))).toBe('доктору Мазахиру Панаху')
  })

  it('marks what is proposed in the order of the paper', () => {
    const runs = printed(named('Исаев', 'Асеин'), 'surname-first')
    expect(runs.filter((run) => run.unconfirmed).map((run) => run.text)).toEqual(['Исаеву', 'Асеину'])
    expect(text(printed(named('Живаго', 'Юрий'), 'initials-last'))).toBe('Живаго\u00A0Ю.')
    expect(printed(named('Живаго', 'Юрий'), 'initials-last').some((run) => run.unconfirmed)).toBe(false)
  })
})

describe('what the rules propose', () => {
  it('has five cases in each language, and none of an empty text', () => {
    expect(requestForms({ kind: 'organisation', language: 'ky', text: 'КМШ' }).map(({ proposal }) => proposal)).toEqual(['КМШнын', 'КМШга', 'КМШны', 'КМШда', 'КМШдан'])
    expect(requestForms({ kind: 'post', language: 'ru', text: 'председатель комиссии' }).map(({ proposal }) => proposal)).toEqual([
      'председателя комиссии', 'председателю комиссии', 'председателя комиссии', 'председателем комиссии', 'председателе комиссии',
    ])
    expect(requestForms({ kind: 'post', language: 'ru', text: ' ' })).toEqual([])
  })

  it('declines a Kyrgyz name by its last word, whatever the sex, and a Russian one by the sex', () => {
    const parts = { surname: 'Ким', given: 'Асель', patronymic: '' }
    const ky = (sex: 'male' | 'female') => requestForm({ kind: 'name', language: 'ky', parts, sex }, 'dative')
    expect(ky('female')).toEqual({ kind: 'name', language: 'ky', text: 'Асель Ким', sex: null, kase: 'dative', proposal: 'Асель Кимге' })
    expect(ky('male')).toEqual(ky('female'))
    expect(requestForm({ kind: 'name', language: 'ru', parts, sex: 'female' }, 'dative')).toMatchObject({ sex: 'female', proposal: 'Асель Ким' })
  })

  it('refuses a case that the language has not', () => {
    expect(() => requestForm({ kind: 'phrase', language: 'ru', text: 'выборы' }, 'locative')).toThrow()
    const key = { kind: 'phrase', language: 'ky', text: 'шайлоо', sex: null, kase: 'instrumental' }
    expect(formKeySchema.safeParse(key).success).toBe(false)
  })
})
