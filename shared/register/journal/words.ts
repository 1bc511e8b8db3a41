import type { Bilingual } from '../../language/bilingual.ts'
import type { IncomingState } from '../incoming/rules.ts'
import type { LetterChannel } from '../incoming/schema.ts'
import type { PaperLanguage } from '../papers/schema.ts'
import type { OutgoingState, ReceptionHole } from './schema.ts'

/** Words of closed lists as journals print them: beside the window's own, because papers and workbooks stand in both languages. */

export const channelWords: Readonly<Record<LetterChannel, Bilingual>> = {
  post: { ky: 'почта', ru: 'почта' },
  email: { ky: 'электрондук почта', ru: 'электронная почта' },
  courier: { ky: 'чабарман', ru: 'курьер' },
  'handed-over': { ky: 'колго тапшыруу', ru: 'вручение' },
  'note-through-ministry': { ky: 'ТИМ аркылуу', ru: 'через МИД' },
  infodocs: { ky: 'InfoDocs', ru: 'InfoDocs' },
  fax: { ky: 'факс', ru: 'факс' },
}

export const outgoingStateWords: Readonly<Record<OutgoingState, Bilingual>> = {
  held: { ky: 'кармалып турат', ru: 'зарезервирован' },
  issued: { ky: 'чыгарылды', ru: 'выпущен' },
  sent: { ky: 'жөнөтүлдү', ru: 'отправлен' },
  spoiled: { ky: 'жокко чыгарылды', ru: 'аннулирован' },
  skipped: { ky: 'өткөрүлүп жиберилди', ru: 'пропущен' },
}

export const incomingStateWords: Readonly<Record<IncomingState, Bilingual>> = {
  open: { ky: 'аткарылууда', ru: 'на исполнении' },
  late: { ky: 'мөөнөтү өттү', ru: 'срок истёк' },
  answered: { ky: 'жооп берилди', ru: 'дан ответ' },
  done: { ky: 'аткарылды', ru: 'исполнено' },
}

export const languageWords: Readonly<Record<PaperLanguage, Bilingual>> = {
  ky: { ky: 'кыргызча', ru: 'на кыргызском' },
  ru: { ky: 'орусча', ru: 'на русском' },
  both: { ky: 'эки тилде', ru: 'на двух языках' },
  en: { ky: 'англисче', ru: 'на английском' },
}

export const holeWords: Readonly<Record<ReceptionHole, Bilingual>> = {
  place: { ky: 'өткөн жери', ru: 'место' },
  guests: { ky: 'чет өлкөлүк катышуучулар', ru: 'иностранные участники' },
  purpose: { ky: 'максаты', ru: 'цель' },
  gist: { ky: 'мазмуну (күн тартиби)', ru: 'содержание (повестка)' },
  staff: { ky: 'комиссиядан катышкандар', ru: 'участники от комиссии' },
  allowedBy: { ky: 'ким уруксат берди', ru: 'кто разрешил' },
  report: { ky: 'маектешүүнүн жазуусу жана ал кимге жиберилди', ru: 'запись беседы и кому направлена' },
}
