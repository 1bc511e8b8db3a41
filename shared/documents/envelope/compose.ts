import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import type { OwnSheet } from '../document-kind.ts'
import { numberLine, orElse } from '../frame.ts'
import { addresseeBlock } from '../letter-frame.ts'
import type { Voice } from '../voice.ts'
import { isBlank, written } from '../wording.ts'
import type { EnvelopeFacts } from './facts.ts'

const margins = { left: 15, right: 15, top: 12, bottom: 15 }

/** Millimetres, ISO 269. Sorting machines read the lowest 15 mm: nothing is printed there. */
export const envelopeSheets: Readonly<Record<EnvelopeFacts['format'], OwnSheet>> = {
  dl: { width: 220, height: 110, margins },
  c5: { width: 229, height: 162, margins },
}

function senderLines({ sender, senderAddress }: EnvelopeFacts, language: Language, { office }: Settings): Line[] {
  const address = orElse(senderAddress, office.address)
  return [written(orElse(sender, office.name), language), ...(isBlank(address) ? [] : [written(address, language)])]
}

export function composeEnvelope(facts: EnvelopeFacts, voice: Voice, settings: Settings): Block[] {
  const { height } = envelopeSheets[facts.format]
  return [{
    type: 'envelope',
    sender: senderLines(facts, voice.language, settings),
    number: facts.letterNumber.trim() === '' ? [] : numberLine(facts.letterNumber, voice),
    addressee: addresseeBlock(facts, voice).lines,
    height: height - margins.top - margins.bottom,
  }]
}
