import type { Language } from '../../language/index.ts'
import { isSame, type Step } from './alignment.ts'
import type { Difference } from './calls.ts'
import { isSameDay, replaceDates } from './fill-dates.ts'
import type { KnownName } from './known-names.ts'
import { changesAgreement, rewriteNumber } from './number-forms.ts'
import { rewriteName } from './name-forms.ts'
import type { Replacement } from './replacement.ts'
import { soundOf, type Token, tokenise } from './tokens.ts'

/** What nobody knows stays open for a human. */
export const openPlace = '«…»'

export interface Filled {
  readonly proposal: string
  readonly differences: readonly Difference[]
}

/** Exchanges of one value of the stored sentence: every place where it stands, and what was typed there. */
interface Exchange {
  readonly stored: Token
  readonly typed: (Token | undefined)[]
}

/**
 * Carries the differences between the stored and the typed sentence over into the stored translation. Only what is told
 * by value (the same day, number or name on the other side) is exchanged, and only in a form that is recognised there;
 * the rest is reported.
 *
 * @param translation the stored other half
 * @param language its language
 */
export function fillTranslation(steps: readonly Step[], translation: string, language: Language, known: readonly KnownName[]): Filled {
  const targets = tokenise(translation, language, known)
  const changed = steps.filter(({ stored, typed }) => !stored || !typed || (!isSame(stored, typed) && stored.key !== typed.key))
  const replacements = [
    ...replaceDates(steps, targets, language),
    ...exchangesOf(steps).flatMap((exchange) => replace(exchange, targets, language)),
  ]
  const differences = changed.map((step): Difference => ({
    kind: (step.stored ?? step.typed)?.kind ?? 'word',
    stored: step.stored?.text ?? '',
    typed: step.typed?.text ?? '',
    ...outcomeOf(step, replacements),
  }))
  return { proposal: write(translation, replacements, language), differences }
}

/** What became of a difference: filled where every place of its value in the translation is. */
function outcomeOf({ stored }: Step, replacements: readonly Replacement[]): Pick<Difference, 'filled' | 'open' | 'check'> {
  const made = stored ? replacements.filter(({ target }) => isCounterpart(stored, target)) : []
  const texts = made.flatMap(({ text }) => text ?? [])
  const filled = made.length > 0 && texts.length === made.length ? [...new Set(texts)].join(' … ') : null
  return { filled, open: made.length > 0 && filled === null, check: made.some(({ check }) => check) }
}

/** Numbers and names of the stored sentence that have become others; dates go their own way. */
function exchangesOf(steps: readonly Step[]): Exchange[] {
  const exchanges = new Map<string, Exchange>()
  for (const { stored, typed } of steps) {
    if (!stored || stored.kind === 'word' || stored.kind === 'date') continue
    const key = `${stored.kind} ${stored.key}`
    const exchange = exchanges.get(key) ?? { stored, typed: [] }
    exchange.typed.push(typed)
    exchanges.set(key, exchange)
  }
  return [...exchanges.values()].filter((exchange) => exchange.typed.some((typed) => typed?.key !== exchange.stored.key))
}

function replace({ stored, typed }: Exchange, targets: readonly Token[], language: Language): Replacement[] {
  if (typed.every((token) => token !== undefined && isOtherForm(stored, token))) return []
  const places = targets.filter((target) => isCounterpart(stored, target))
  const [first, ...others] = typed
  // Where one value became two different ones, the order of the other language does not say which is which.
  const open = first === undefined || others.some((other) => other?.key !== first.key)
  return places.map((target) => {
    const text = open ? undefined : rewrite(stored, first, target, language)
    return { target, text, check: text !== undefined && first !== undefined && language === 'ru' && wantsLook(stored, first, target) }
  })
}

/** The same unknown name with another ending («Кыргыз Республикасынын», «Кыргыз Республикасында»): nothing to exchange. */
function isOtherForm(stored: Token, typed: Token): boolean {
  return stored.kind === 'name' && typed.kind === 'name' && stored.meanings.length === 0 && typed.meanings.length === 0 && stored.stem === typed.stem
}

function isCounterpart(stored: Token, target: Token): boolean {
  if (stored.kind === 'date') return target.kind === 'date' && target.days.some((day) => stored.days.some((other) => isSameDay(day, other)))
  if (stored.kind === 'number') return target.kind === 'number' && target.key === stored.key
  if (stored.kind !== 'name' || target.kind === 'date' || target.kind === 'number') return false
  if (stored.meanings.length > 0) {
    // «ЦИК» may mean several commissions, «БШК» fewer: one meaning in common is enough.
    const ids = new Set(stored.meanings.map(({ name }) => name.id))
    return target.kind === 'name' && target.meanings.some(({ name }) => ids.has(name.id))
  }
  // An unknown name is found by its sound only.
  const sound = soundOf(stored)
  return sound.length >= 4 && /^\p{Lu}/u.test(target.text) && soundOf(target).startsWith(sound.slice(0, 4)) && sharesSound(sound, soundOf(target))
}

function sharesSound(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left)
}

function rewrite(stored: Token, typed: Token, target: Token, language: Language): string | undefined {
  if (stored.kind === 'number' && typed.kind === 'number' && target.kind === 'number') return rewriteNumber(target, typed.figures, language)
  if (stored.kind === 'name' && typed.kind === 'name' && target.kind === 'name') return rewriteName(stored, typed, target, language)
  return undefined
}

/** In Russian the words around may have to agree: a counted noun with its number, a verb with its subject. */
function wantsLook(stored: Token, typed: Token, target: Token): boolean {
  if (stored.kind === 'number' && typed.kind === 'number') return changesAgreement(stored.figures, typed.figures)
  if (stored.kind !== 'name' || typed.kind !== 'name' || target.kind !== 'name') return false
  const maySubject = target.meanings.some(({ forms }) => forms.some(({ kase }) => kase === 'nominative'))
  const genders = new Set([...stored.meanings, ...typed.meanings].map(({ name }) => name.sex ?? name.id))
  return maySubject && genders.size > 1
}

function write(text: string, replacements: readonly Replacement[], language: Language): string {
  let written = text
  for (const { target, text: value } of replacements.toSorted((left, right) => right.target.start - left.target.start)) {
    const before = written.slice(0, target.start)
    const start = target.kind === 'date' && language === 'ru' && value !== undefined ? withPreposition(before, target.text, value) : before
    written = start + (value ?? openPlace) + written.slice(target.end)
  }
  return written
}

/** «с 28 ноября», but «со 2 декабря»; «к 28 ноября», but «ко 2 декабря». */
function withPreposition(before: string, stored: string, value: string): string {
  const startsWithTwo = (date: string): boolean => /^2\D/u.test(date)
  if (startsWithTwo(stored) === startsWithTwo(value)) return before
  return before.replace(/(?<!\p{L})([ск])о?(\s)$/iu, startsWithTwo(value) ? '$1о$2' : '$1$2')
}

