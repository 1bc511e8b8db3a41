import { agreementOf, declineAdjective } from './adjectives.ts'
import type { Agreement } from './adjectives.ts'
import type { RussianCase } from './grammar.ts'
import { declineNoun, isPerson, kindOfNoun } from './nouns.ts'

export type RussianPhraseOptions = {
  /** Whether the head names a person, which the accusative shows; proposed from the head noun when left out. */
  animate?: boolean | undefined
}

/** A post whose rest is already in the genitive: «и.о. председателя» does not change. */
const acting = /^(?:вр\.?\s*)?и\.\s?о\.|^врио(?:\s|$)/iu
const participleHeads = /^(?:заведующ|исполняющ|управляющ|командующ|уполномоченн|председательствующ|возглавляющ|присутствующ)(?:ий|ая|ее|ие|ый|ое|ые)$/u
const undeclinedModifiers = new Set(['жогорку', 'милли', 'олий', 'временно', 'постоянно', 'особо', 'его', 'её', 'ее', 'их'])
const apposed = new Set(['господин', 'госпожа'])
const fixedFirstParts = new Set([
  'премьер', 'вице', 'пресс', 'генерал', 'экс', 'обер', 'унтер', 'штаб', 'бизнес', 'медиа', 'интернет', 'веб', 'онлайн', 'топ', 'спец', 'контр', 'нью', 'санкт', 'штабс',
  'камер', 'гранд', 'лорд', 'шеф', 'яхт', 'бит', 'арт', 'зам', 'и',
])
/** Posts that may stand second after a comma, a dash or «и» and then decline as well. */
const postNouns =
  /^(?:председатель|член|заместитель|министр|начальник|глава|посол|секретарь|советник|депутат|доктор|кандидат|профессор|руководитель|директор|представитель|координатор|консул|президент|управляющий|заведующий|эксперт|наблюдатель|сопредседатель|спикер|судья|академик|премьер-министр|вице-президент|вице-спикер|пресс-секретарь|статс-секретарь|сенатор|консультант|референт|переводчик|аудитор|омбудсмен|уполномоченный|комиссар|помощник|инспектор|специалист|атташе|член-корреспондент)$/u

function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** Gives the new form the capitals of the old one; what they share is copied letter by letter (Кот-д’Ивуара). */
function likeOriginal(original: string, changed: string): string {
  if (isCapitals(original)) return changed.toUpperCase()
  const lower = original.toLowerCase()
  let same = 0
  while (same < lower.length && lower.charAt(same) === changed.charAt(same)) same += 1
  const kept = original.slice(0, same) + changed.slice(same)
  const first = original.charAt(0)
  return same === 0 && first !== lower.charAt(0) ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept
}

const digitOrdinals: Readonly<Record<string, Readonly<Partial<Record<RussianCase, string>>>>> = {
  й: { genitive: 'го', dative: 'му', instrumental: 'м', prepositional: 'м' },
  я: { genitive: 'й', dative: 'й', accusative: 'ю', instrumental: 'й', prepositional: 'й' },
}

function likeLower(word: string, change: (lower: string) => string): string {
  const originals = word.split('-')
  const parts = change(word.toLowerCase()).split('-')
  return parts.map((part, index) => likeOriginal(originals[index] ?? part, part)).join('-')
}

function declineHead(word: string, kase: RussianCase, hint: Agreement | undefined, animate: boolean): string {
  return likeLower(word, (lower) => {
    const parts = lower.split('-')
    const living = animate && !/^(?:государство|страна|город)-/u.test(lower)
    if (lower === 'гвинея-бисау') return `${declineNoun('гвинея', kase, kindOfNoun('гвинея', undefined), false)}-бисау`
    const whole = kindOfNoun(lower, hint)
    if (parts.length === 1 || !whole.declines) return declineNoun(lower, kase, whole, living)
    const declined = parts.map((part, index) => {
      if (index < parts.length - 1 && (fixedFirstParts.has(part) || !/(?:тор|тель|ник|член|арь|ство|ист|лог|врач|посол|министр|консул|адвокат|письмо|страна|город|эксперт|инженер|учёный)$/u.test(part))) return part
      return declineNoun(part, kase, kindOfNoun(part, index === parts.length - 1 ? hint : undefined), living)
    })
    return declined.join('-')
  })
}

function isInstrumental(word: string | undefined): boolean {
  return word !== undefined && /(?:ом|ем|ём|ой|ей|ью|ами|ями|ыми|ими|обязанности)$/u.test(word)
}

const prepositions = new Set(['по', 'в', 'во', 'на', 'при', 'от', 'за', 'к', 'с', 'из', 'до', 'о', 'об', 'для', 'под', 'над', 'у'])

type Words = { text: string; lower: string }[]

function declineGroup(text: string, kase: RussianCase, options: RussianPhraseOptions): string {
  const pieces = text.split(/(\s+)/u)
  const words: Words = pieces.filter((_, index) => index % 2 === 0).map((word) => ({ text: word, lower: word.toLowerCase() }))
  const changed = words.map((word) => word.text)
  const capitals = isCapitals(text) && words.some((word) => word.text.length > 5) && (words.length > 1 || postNouns.test(text.toLowerCase()))
  let hint: Agreement | undefined
  const adjectives: { index: number; agreement: Agreement }[] = []
  let head = -1
  let animate = options.animate
  for (const [index, { text: word, lower }] of words.entries()) {
    const ordinal = /^(\d+)-([йя])$/u.exec(lower)
    if (ordinal !== null) {
      const ending = digitOrdinals[ordinal[2] ?? '']?.[kase]
      if (ending !== undefined) changed[index] = `${ordinal[1]}-${ending}`
      continue
    }
    if (undeclinedModifiers.has(lower) || (lower === 'и' && adjectives.length > 0)) continue
    if (apposed.has(lower)) {
      changed[index] = declineHead(word, kase, undefined, true)
      animate = true
      if (words.length === index + 1) return joined(pieces, changed)
      continue
    }
    const next = words[index + 1]?.lower
    const agreement = agreementOf(lower)
    const describes = agreement !== undefined && !prepositions.has(next ?? '') && !(participleHeads.test(lower) && isInstrumental(next))
    if (describes && next !== undefined && (hint === undefined || hint === agreement)) {
      hint = agreement
      adjectives.push({ index, agreement })
      continue
    }
    head = index
    break
  }
  const headWord = words[head]
  if (headWord === undefined) {
    for (const { index, agreement } of adjectives) changed[index] = adjectiveForm(words[index]?.text ?? '', kase, agreement, options.animate ?? true)
    return joined(pieces, changed)
  }
  const headAgreement = agreementOf(headWord.lower)
  const bareHead = headWord.text.replace(/[,.;:]+$/u, '')
  const living = animate ?? (headAgreement !== undefined || isPerson(bareHead.split('-').at(-1) ?? ''))
  for (const { index, agreement } of adjectives) changed[index] = adjectiveForm(words[index]?.text ?? '', kase, agreement, living)
  const stays = /^[«"„(]/u.test(headWord.text) || prepositions.has(headWord.lower) || bareHead.length < 2 || (isCapitals(headWord.text) && !capitals)
  if (stays) return joined(pieces, changed)
  const tail = headWord.text.slice(bareHead.length)
  changed[head] = headAgreement === undefined
    ? declineHead(bareHead, kase, hint, living) + tail
    : adjectiveForm(bareHead, kase, headAgreement, living) + tail
  return joined(pieces, changed)
}

function adjectiveForm(word: string, kase: RussianCase, agreement: Agreement, animate: boolean): string {
  return likeLower(word, (lower) => declineAdjective(lower, kase, agreement, animate))
}

function joined(pieces: readonly string[], words: readonly string[]): string {
  return pieces.map((piece, index) => (index % 2 === 0 ? (words[index / 2] ?? piece) : piece)).join('')
}

/** The first noun of a group after its adjectives, lower case. */
function firstNoun(text: string): string {
  for (const word of text.toLowerCase().split(/\s+/u)) {
    const bare = word.replace(/[,.;:]+$/u, '')
    if (postNouns.test(bare)) return bare
    if (agreementOf(bare) === undefined && bare !== 'и') return bare
  }
  return ''
}

/** Cuts «председатель комиссии, член совета» and «заместитель министра — начальник управления» into posts. */
function splitPosts(text: string): string[] {
  const pieces = text.split(/(\s+[–—-]\s+|,\s+|\s+и\s+)/u)
  const groups: string[] = [pieces[0] ?? '']
  for (let index = 1; index < pieces.length; index += 2) {
    const separator = pieces[index] ?? ''
    const rest = pieces[index + 1] ?? ''
    const firstIsPost = firstNoun(groups[0] ?? '')
    const startsPost = postNouns.test(firstNoun(rest)) && postNouns.test(firstIsPost)
    if (startsPost) groups.push(separator, rest)
    else groups[groups.length - 1] = (groups.at(-1) ?? '') + separator + rest
  }
  return groups
}

/** «Международный фонд»: a name that is quoted from end to end, or stands before what it names. */
const quotedStart = /^(?:«[^»]*»|"[^"]*"|„[^“]*“|“[^”]*”)\s*/u

/** Two names joined into one: Босния и Герцеговина. */
const properPair = /^(\p{Lu}\S+)(\sи\s)(\p{Lu}\S+)$/u

/**
 * Puts a Russian post or organisation name into a case. Only the head group changes (leading adjectives and the head noun):
 * «первый заместитель председателя» + dative → «первому заместителю председателя». Words in «…», abbreviations, и.о. and
 * everything after the head stay (language.md 1.5). A form confirmed by a clerk goes before this proposal.
 */
export function declineRussianPhrase(text: string, kase: RussianCase, options: RussianPhraseOptions = {}): string {
  if (kase === 'nominative' || text.trim() === '' || acting.test(text.trim())) return text
  const pair = properPair.exec(text)
  if (pair !== null && [pair[1], pair[3]].every((name) => agreementOf((name ?? '').toLowerCase()) === undefined)) {
    return declineGroup(pair[1] ?? '', kase, options) + (pair[2] ?? '') + declineGroup(pair[3] ?? '', kase, options)
  }
  const fixedStart = (/^Папуа\s[—–-]\s/u.exec(text) ?? quotedStart.exec(text))?.[0] ?? ''
  return fixedStart + splitPosts(text.slice(fixedStart.length)).map((group, index) => (index % 2 === 0 ? declineGroup(group, kase, options) : group)).join('')
}
