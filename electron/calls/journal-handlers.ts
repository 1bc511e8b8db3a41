import { getKind } from '../../shared/documents/kinds.ts'
import { readDispatches } from '../documents/journal/dispatches.ts'
import { readLanguages } from '../documents/journal/languages.ts'
import { readOutgoing } from '../documents/journal/outgoing.ts'
import { kindName } from '../documents/journal/paper-facts.ts'
import { readReceptions } from '../documents/journal/receptions.ts'
import { writeXlsx } from '../exchange/xlsx.ts'
import { journalHandlers as handlersOf, type JournalReading } from '../register/journal/handlers.ts'
import { nextNumber } from '../register/papers/numbers.ts'

const reading: JournalReading = {
  outgoing: readOutgoing,
  receptions: readReceptions,
  dispatches: readDispatches,
  languages: readLanguages,
  nameOf: kindName,
  nextNumber: (db, numbering, of, year) => {
    if ('series' in of) return nextNumber(db, numbering, of.series, '', year)
    const { series } = getKind(of.kind)
    return series === null ? Promise.resolve('') : nextNumber(db, numbering, series, of.kind, year)
  },
}

export const journalHandlers = handlersOf(reading, writeXlsx)
