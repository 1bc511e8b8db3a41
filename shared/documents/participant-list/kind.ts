import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { issuedOnField, section } from '../form-fields.ts'
import { meetingHeadFields } from '../meeting-head.ts'
import { sideFields } from '../meeting-side.ts'
import { headFields, meetingTable, sidesTable } from '../shared-fields.ts'
import { named } from '../standing-texts.ts'
import { composeParticipantList } from './compose.ts'
import { participantListSchema } from './facts.ts'
import type { ParticipantListFacts } from './facts.ts'
import { sampleParticipantList } from './sample.ts'
import { texts, titles } from './texts.ts'

const name = { ky: 'Жолугушуунун катышуучуларынын тизмеси', ru: 'Список участников встречи' }

export const participantList: DocumentKind<ParticipantListFacts> = {
  id: 'participant-list',
  name,
  series: 'list',
  orientation: 'portrait',
  factsSchema: participantListSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [...meetingHeadFields, issuedOnField]),
    section('Кабыл алуучу тарап', 'Принимающая сторона', sideFields('host', 'Тараптын аталышы', 'Название стороны')),
    section('Коноктор', 'Гости', sideFields('guest', 'Тараптын аталышы', 'Название стороны')),
  ],
  texts: { ...texts, ...named('title', titles) },
  frames: ['head', 'meeting'],
  fields: { ...headFields, ...meetingTable, ...sidesTable },
  compose: composeParticipantList,
  title: (facts, language) => paperTitle(name[language], facts.subject[language]),
  sample: sampleParticipantList,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.guest.name[own]], language)
  },
}
