import type { Language } from '../../language/index.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { nameText } from '../name-order.ts'
import { gap, isBlank, run, word, written } from '../wording.ts'
import type { NamePlatesFacts } from './facts.ts'
import { texts } from './texts.ts'

export function composeNamePlates({ plates }: NamePlatesFacts, language: Language): Block[] {
  if (plates.length === 0) return [paragraph([run(word(texts.nobody, language), language)], { align: 'centre', indent: false })]
  return plates.map(({ name, body }): Block => {
    const text = nameText(name[language], 'given-first')
    return {
      type: 'plate',
      form: 'folded',
      name: [[text === '' ? gap(language) : run(text, language)]],
      body: isBlank(body) ? [] : [written(body, language)],
    }
  })
}
