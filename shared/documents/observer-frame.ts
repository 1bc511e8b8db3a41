import { englishBlankDate, formatEnglishDate } from '../language/index.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { Block, LetterheadBlock, Line, RegistrationBlock, Signatory, TableBlock } from './blocks.ts'
import { draftMark, letterhead, registration, signatory } from './frame.ts'
import { headTexts } from './frame-texts.ts'
import type { FormField } from './document-kind.ts'
import { field } from './form-fields.ts'
import type { Counted } from './observers.ts'
import type { PaperHead } from './paper-head.ts'
import type { SignatoryFacts } from './person.ts'
import { houseVoice } from './voice.ts'
import { tellWord } from './tongue.ts'
import type { Speaker, TrilingualPhrase } from './tongue.ts'
import { joined, run } from './wording.ts'

/** Head, foot and figures of observers' papers: as on every paper of the office, and in English beside it. */

/** The mark of the state language stays, as on every draft. */
export function observerDraftMark(head: PaperHead, speaker: Speaker): Block[] {
  if (speaker.language !== 'en') return draftMark(head, speaker)
  return head.final ? [] : [{ type: 'draft-mark', line: [run(`${headTexts.draftMark.ky} / `, 'ky'), run('DRAFT', 'en')] }]
}

export function observerRegistration(head: PaperHead, speaker: Speaker): RegistrationBlock {
  if (speaker.language !== 'en') return registration(head, speaker)
  return {
    type: 'registration',
    number: [run(`No. ${head.number.trim() || '______'}`, 'en')],
    dates: [[run(head.issuedOn === '' ? englishBlankDate : formatEnglishDate(head.issuedOn), 'en')]],
    reference: [],
  }
}

/** In English the state language keeps its side: a letterhead without it is none of this office (domain.md § 1.3, row 2). */
export function observerLetterhead(settings: Settings, speaker: Speaker): LetterheadBlock[] {
  if (speaker.language !== 'en') return letterhead(settings, speaker)
  const { english, phone, email, website } = settings.office
  const contacts = [english.address.trim(), phone.trim() === '' ? '' : `tel.: ${phone.trim()}`, email.trim(), website.trim()].filter((part) => part !== '')
  const own = letterhead({ ...settings, page: { ...settings.page, languageOrder: 'ky-first' } }, houseVoice('ky'))
  return own.map((block) => ({
    ...block,
    names: [block.names[0], [run(english.name, 'en')]],
    contacts: [block.contacts[0], joined([contacts.join(', ')], 'en')],
  }))
}

/** Whoever signs has a post and a name in English apart: forms ask for pairs of the office's two languages. */
export interface EnglishSignatory {
  readonly post: string
  readonly name: string
}

export function observerSignatory(person: SignatoryFacts, english: EnglishSignatory, speaker: Speaker): Signatory {
  if (speaker.language !== 'en') return signatory(person, speaker.language)
  const line = (text: string): Line[] => [text.trim() === '' ? [] : [run(text.trim(), 'en')]]
  return { post: line(english.post), name: line(english.name) }
}

export function englishSignatoryFields(path: string): readonly FormField[] {
  return [
    field(`${path}.post`, 'text', 'Кызматы (англисче)', 'Должность (по-английски)'),
    field(`${path}.name`, 'text', 'Аты-жөнү (англисче)', 'Имя и фамилия (по-английски)'),
  ]
}

interface FigureTexts {
  readonly caption: TrilingualPhrase
  readonly group: TrilingualPhrase
  readonly count: TrilingualPhrase
  /** For those who have none. */
  readonly none: TrilingualPhrase
}

/** So many under each name; the figures add up to the list above. */
export function figureTable<Key>(groups: readonly Counted<Key>[], nameOf: (key: Key) => Line, texts: FigureTexts, speaker: Speaker): TableBlock {
  return {
    type: 'table',
    common: true,
    caption: [tellWord(texts.caption, speaker)],
    columns: [
      { header: [tellWord(texts.group, speaker)], width: 150, align: 'left' },
      { header: [tellWord(texts.count, speaker)], width: 30, align: 'centre' },
    ],
    rows: groups.map(({ key, count }) => {
      const name = nameOf(key)
      return [[name.length === 0 ? tellWord(texts.none, speaker) : name], [[run(String(count), speaker.language)]]]
    }),
    empty: [],
  }
}
