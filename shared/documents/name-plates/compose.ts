import type { Settings } from '../../register/settings/schema.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { nameText } from '../name-order.ts'
import type { Voice } from '../voice.ts'
import { gap, isBlank, run, word, written } from '../wording.ts'
import type { NamePlatesFacts } from './facts.ts'
import { texts } from './texts.ts'

export function composeNamePlates({ plates, withEmblem }: NamePlatesFacts, voice: Voice, { office }: Settings): Block[] {
  const { language } = voice
  if (plates.length === 0) return [paragraph(word(texts.nobody, voice), { align: 'centre', indent: false })]
  return plates.map(({ name, body }): Block => {
    const text = nameText(name[language], 'given-first')
    return {
      type: 'plate',
      form: 'folded',
      emblemPng: withEmblem ? office.emblemPng : '',
      name: [[text === '' ? gap(language) : run(text, language)]],
      body: isBlank(body) ? [] : [written(body, language)],
    }
  })
}
