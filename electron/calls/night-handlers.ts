import { paperInWords } from '../documents/night.ts'
import { paperKinds } from '../documents/paper-kinds.ts'
import { preparePaper, recordsOfKind } from '../documents/prepare.ts'
import { standingsOf } from '../documents/readiness.ts'
import { keepNumbers, recordNumbers } from '../documents/record-numbers.ts'
import { learnFromPaper } from '../register/memory/learn.ts'
import { nightHandlers as handlersOf } from '../register/night/handlers.ts'
import { anyRecords } from './record-stores.ts'

export const nightHandlers = handlersOf({
  prepare: preparePaper,
  kinds: paperKinds,
  records: anyRecords,
  numbers: recordNumbers,
  keepNumbers,
  learn: learnFromPaper,
  recordsOfKind,
  standingsOf,
  inWords: paperInWords,
})
