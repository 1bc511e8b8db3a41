import type { Block } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import type { Voice } from '../voice.ts'
import { isBlank, run, word, written } from '../wording.ts'
import type { WelcomeSignsFacts } from './facts.ts'
import { texts } from './texts.ts'

/** The guest looks for letters that he can read, so the Latin name is the large one. */
export function composeWelcomeSigns({ signs }: WelcomeSignsFacts, voice: Voice): Block[] {
  const { language } = voice
  if (signs.length === 0) return [paragraph(word(texts.nobody, voice), { align: 'centre', indent: false })]
  return signs.map(({ latin, name, body }): Block => {
    const own = isBlank(name) ? [] : [written(name, language)]
    const below = isBlank(body) ? [] : [written(body, language)]
    return latin.trim() === ''
      ? { type: 'plate', form: 'sign', emblemPng: '', name: own, body: below }
      : { type: 'plate', form: 'sign', emblemPng: '', name: [[run(latin.trim(), 'en')]], body: [...own, ...below] }
  })
}
