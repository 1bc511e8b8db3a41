import type { CongratulationLetterFacts } from '../../../shared/documents/congratulation-letter/facts.ts'
import { type GatheredAddressee, gatherAddressee, letterFoot } from './letter.ts'
import { type PaperSource, blank, draftHead } from './paper-source.ts'

function letter({ settings }: PaperSource, to: GatheredAddressee): CongratulationLetterFacts {
  return { ...draftHead(), ...to, ...letterFoot(settings), closing: 'warm', occasion: blank, text: blank, wishes: blank }
}

export async function gatherBodyCongratulation(source: PaperSource): Promise<CongratulationLetterFacts> {
  return letter(source, await gatherAddressee(source.db, { personId: null, organisationId: source.id }, source.today))
}

export async function gatherPersonCongratulation(source: PaperSource): Promise<CongratulationLetterFacts> {
  return letter(source, await gatherAddressee(source.db, { personId: source.id, organisationId: null }, source.today))
}
