import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/documents/blocks.ts'
import type { Block, Line } from '../../../shared/documents/blocks.ts'
import type { FormField } from '../../../shared/documents/document-kind.ts'
import { documentKindIds, documentKinds, findKind, getKind } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { AppError } from '../../../shared/errors.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const russianMonths = /января|февраля|марта|апреля|(?<!\p{L})мая(?!\p{L})|июня|июля|августа|сентября|октября|ноября|декабря/u
/** Look-alikes of ң ө ү and Latin letters inside Cyrillic words (domain.md § 1.9). */
const wrongLetters = /[ѳѲӊӉγɵϴƟ]|\p{Script=Cyrillic}[a-zA-Z]|[a-zA-Z]\p{Script=Cyrillic}/u
/** Letters that Kyrgyz has and Russian has not. */
const kyrgyzLetters = /[ңөүҢӨҮ]/u

const own = (blocks: readonly Block[], language: 'ky' | 'ru'): Line[] =>
  blocks.flatMap((block) => (block.type === 'letterhead' || block.type === 'draft-mark' ? [] : blockLines(block))).map((line) => line.filter((run) => run.language === language))

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s in both languages', (_, kind) => {
  const facts = kind.sample()
  const ky = kind.compose(facts, houseVoice('ky'), defaultSettings)
  const ru = kind.compose(facts, houseVoice('ru'), defaultSettings)

  it('is valid and plain', () => {
    expect(kind.factsSchema.safeParse(facts).error).toBeUndefined()
    expect(structuredClone(ky)).toEqual(ky)
  })

  it('pairs block by block', () => {
    expect(ru.map(({ type }) => type)).toEqual(ky.map(({ type }) => type))
    ky.forEach((block, index) => {
      const other = ru[index]
      if (other === undefined) throw new Error('no counterpart')
      expect(blockLines(other)).toHaveLength(blockLines(block).length)
    })
  })

  it('has no letters, months or words of the other language in Kyrgyz', () => {
    for (const line of own(ky, 'ky')) {
      expect(lineText(line)).not.toMatch(russianMonths)
      expect(lineText(line)).not.toMatch(wrongLetters)
    }
    for (const block of ky) for (const line of block.type === 'letterhead' || block.type === 'draft-mark' ? [] : blockLines(block)) {
      expect(line.some((run) => run.language === 'ru')).toBe(false)
    }
  })

  it('has no Kyrgyz letters in Russian', () => {
    for (const line of own(ru, 'ru')) {
      expect(lineText(line)).not.toMatch(kyrgyzLetters)
      expect(lineText(line)).not.toMatch(wrongLetters)
    }
  })

  it('prints no inner names, no empty slots', () => {
    for (const line of [...ky, ...ru].flatMap(blockLines)) {
      expect(lineText(line)).not.toMatch(/[{}]|undefined|null|NaN|\[object/u)
      expect(lineText(line)).not.toMatch(/ {2,}|\.\.(?!\.)| [,.;]/u)
    }
  })

  it.runIf(kind.series === null)('is never registered, so it bears neither number nor draft mark', () => {
    expect(ky.some(({ type }) => type === 'draft-mark' || type === 'registration')).toBe(false)
    expect(JSON.stringify(composePaper(kind, Object.assign({}, facts, { final: true }), 'both', defaultSettings).sheet)).not.toContain('unconfirmed')
  })

  it.runIf(kind.series !== null)('marks a draft and leaves a final paper clean', () => {
    expect(ky.some(({ type }) => type === 'draft-mark')).toBe(true)
    const final = Object.assign({}, facts, { final: true, number: '01-18/12', issuedOn: '2025-11-12' })
    const paper = composePaper(kind, final, 'both', defaultSettings)
    expect(paper.sheet.draftMark).toBeUndefined()
    expect(JSON.stringify(paper.sheet)).not.toContain('unconfirmed')
    expect(JSON.stringify(paper)).toContain('01-18/12')
    const draft = composePaper(kind, facts, 'both', defaultSettings)
    expect(JSON.stringify(draft)).toContain('№ ______')
  })

  it('shows the form of every fact it needs', () => {
    const check = (fields: readonly FormField[], row: unknown): void => {
      for (const field of fields) {
        const value = field.path === '' ? row : field.path.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), row)
        expect(value, `${kind.id}: ${field.path}`).toBeDefined()
        expect(field.label.ky).not.toBe('')
        expect(field.label.ru).not.toBe('')
        if (field.control === 'list' && Array.isArray(value) && value.length > 0) check(field.columns ?? [], value[0])
        if (field.control === 'choice') expect(field.choices?.map((choice) => choice.value)).toContain(value)
      }
    }
    check(kind.form.flatMap(({ fields }) => fields), facts)
  })

  it('names its file for Windows in each language', () => {
    const names = (['ky', 'ru', 'both'] as const).map((language) => kind.fileName(facts, language))
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[^<>:"/\\|?*№«»]{1,180}\.docx$/u)
  })
})

describe('the list of kinds', () => {
  it('knows each kind once', () => {
    expect(documentKinds.map(({ id }) => id)).toEqual([...documentKindIds])
    expect(findKind('menu')).toBeUndefined()
    expect(() => getKind('menu')).toThrow(AppError)
  })

  it('names the fields that do not fit, never their contents', () => {
    const kind = getKind('press-release')
    const facts = Object.assign({}, kind.sample(), { heldOn: 'secret words' })
    try {
      composePaper(kind, facts, 'ky', defaultSettings)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code: 'paper-failed', details: { kind: 'press-release', fields: ['heldOn'] } })
    }
  })
})
