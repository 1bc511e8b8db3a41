import { formatDate, formatDateRange } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { nameText } from '../name-order.ts'
import type { Voice } from '../voice.ts'
import { gap, isBlank, run, say, word, written } from '../wording.ts'
import type { BadgesFacts } from './facts.ts'
import { texts } from './texts.ts'

/** Digits, which read alike in both languages: a badge has no room to say a date twice. */
function dates({ startsOn, endsOn }: BadgesFacts, language: Language): Line[] {
  if (startsOn === '') return []
  return [[run(endsOn > startsOn ? formatDateRange(startsOn, endsOn, language, 'digits') : formatDate(startsOn, language, 'digits'), language)]]
}

const lines = (text: Bilingual, language: Language): Line[] => (isBlank(text) ? [] : [written(text, language)])

export function composeBadges(facts: BadgesFacts, voice: Voice, { office }: Settings): Block[] {
  const { language } = voice
  if (facts.badges.length === 0) return [paragraph(word(texts.nobody, voice), { align: 'centre', indent: false })]
  return [{
    type: 'badges',
    emblemPng: office.emblemPng,
    event: lines(facts.event, language),
    dates: dates(facts, language),
    badges: facts.badges.map(({ latin, name, role, body, number, photo }) => {
      const own = nameText(name[language], 'given-first')
      const passport = nameText({ ...latin, patronymic: '' }, 'given-first')
      return {
        photo,
        name: [[own === '' ? gap(language) : run(own, language)]],
        latin: passport === '' ? [] : [run(passport, 'en')],
        role: lines(role, language),
        body: lines(body, language),
        number: number.trim() === '' ? [] : say(texts.number, voice, { number: number.trim() }),
      }
    }),
  }]
}
