import { formKeyOf, requestForm } from '../../../shared/documents/case-forms.ts'
import { type NameWord, nameText, nameWords, wordsOf } from '../../../shared/documents/name-order.ts'
import { type FormKey, formId, longestForm } from '../../../shared/language/case-form.ts'
import { compareBy } from '../../../shared/language/index.ts'
import { type WordChange, changedWords, correctedLike, endsAlike, isSameWord } from '../../../shared/register/forms/rules.ts'
import type { FormToConfirm, SimilarForm } from '../../../shared/register/forms/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { type RegisterText, listNames, listOrganisationNames, listPosts } from './register-texts.ts'
import { readConfirmedTexts } from './repository.ts'

/** More than a human looks through. */
const offeredLimit = 200

/** Texts to which a correction might apply, and how it would. */
interface Search {
  readonly texts: readonly RegisterText[]
  /** The corrected form for a text and what the rules propose for it; undefined where it would not change. */
  correct(found: RegisterText, text: string, proposal: string): string | undefined
}

/**
 * Where else a correction might apply: unconfirmed names whose same part ends alike, unconfirmed posts and bodies with the
 * same word in the same place of the sentence; in alphabetical order.
 */
export async function listSimilarForms(db: RegisterDb, form: FormToConfirm, today: string): Promise<SimilarForm[]> {
  const { key } = form
  const changes = changedWords(form)
  if (changes.length === 0) return []
  const search = key.kind === 'name' ? await searchNames(db, key, changes) : await searchTexts(db, key, changes, today)
  const offered = await firstUnconfirmed(db, search, key)
  return offered.toSorted((one, other) => compareBy(key.language)(one.key.text, other.key.text))
}

async function searchNames(db: RegisterDb, { language, sex, text }: FormKey, changes: readonly WordChange[]): Promise<Search> {
  const people = await listNames(db, language, language === 'ru' ? sex : null)
  const wanted = wordsOf(text).join(' ')
  const source = people.find(({ declinable: { parts } }) => wordsOf(nameText(parts, 'given-first')).join(' ') === wanted)
  const sourceWords = source ? nameWords(source.declinable.parts) : guessedWords(text)
  const isMeant = (change: WordChange, word: NameWord | undefined): boolean =>
    word !== undefined && word.part === sourceWords[change.index]?.part && endsAlike(change, word.word)
  return {
    texts: people.filter(({ declinable: { parts } }) => nameWords(parts).some((word) => changes.some((change) => isMeant(change, word)))),
    correct({ declinable }, own, proposal) {
      const words = declinable.kind === 'name' ? nameWords(declinable.parts) : []
      return correctedLike({ text: own, proposal }, changes, (change, { index }) => isMeant(change, words[index]))
    },
  }
}

/** The name of nobody in the register: its given name stands first, its surname last. */
function guessedWords(text: string): NameWord[] {
  return wordsOf(text).map((word, index, { length }) => ({ word, part: index === length - 1 ? 'surname' : index === 0 ? 'given' : 'patronymic' }))
}

async function searchTexts(db: RegisterDb, { kind, language }: FormKey, changes: readonly WordChange[], today: string): Promise<Search> {
  const words = changes.map(({ nominative }) => nominative)
  const bodies = kind === 'organisation' ? await listOrganisationNames(db, language) : []
  return {
    // The names of events stand in no list of the register.
    texts: kind === 'post' ? await listPosts(db, language, words, today) : bodies,
    correct: (_, text, proposal) => correctedLike({ text, proposal }, changes, (change, { nominative, proposed }) => isSameWord(change, nominative, proposed)),
  }
}

/** In portions, since most often the first one is enough; and only what nobody has confirmed is declined. */
async function firstUnconfirmed(db: RegisterDb, { texts, correct }: Search, corrected: FormKey): Promise<SimilarForm[]> {
  const offered: SimilarForm[] = []
  const portion = 2 * offeredLimit
  const seen = new Set([formId(corrected)])
  for (let start = 0; start < texts.length && offered.length < offeredLimit; start += portion) {
    const found = texts.slice(start, start + portion).map((text) => ({ text, key: formKeyOf(text.declinable, corrected.kase) }))
    const confirmed = await readConfirmedTexts(db, found.map(({ key }) => key))
    for (const { text, key } of found) {
      const id = formId(key)
      if (offered.length === offeredLimit || seen.has(id) || confirmed.has(id) || key.text.length > longestForm) continue
      seen.add(id)
      const { proposal } = requestForm(text.declinable, corrected.kase)
      const form = correct(text, key.text, proposal)
      if (form !== undefined) offered.push({ key, proposal, corrected: form, record: text.record })
    }
  }
  return offered
}
