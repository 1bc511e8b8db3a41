import type { ReactNode } from 'react'
import { countryName, type Language } from '../../../shared/language/index.ts'
import { type Person, type PersonInput, personInput, type PersonSummary } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'
import { personName } from '../../app/record-titles.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage } from '../../i18n.ts'
import { PersonCard } from './card.tsx'
import { newPerson, PersonFields } from './fields.tsx'
import { startNamed } from './name-parts.ts'

const postTitle = (row: PersonSummary, language: Language): string => (row.post ? inLanguage(row.post.title, language) : '')
const postBody = (row: PersonSummary, language: Language): string => (row.post ? inLanguage(row.post.organisation, language) : '')
const citizenship = (row: PersonSummary, language: Language): string => (row.citizenship ? (countryName(row.citizenship, language) ?? row.citizenship) : '')
const passportName = ({ passportName: { surname, given } }: PersonSummary): string => `${surname} ${given}`.trim()

export const peopleArea: AreaScreen<PersonInput, Person, PersonSummary> = {
  area: 'people',
  calls: api.people,
  inputSchema: personInput,
  newInput: newPerson,
  startNamed,
  columns: [
    { id: 'name', width: 200, grow: true, sortBy: personName, cell: personName },
    { id: 'post', width: 240, grow: true, sortBy: postTitle, cell: postTitle },
    { id: 'organisation', width: 230, grow: true, sortBy: postBody, cell: postBody },
    { id: 'citizenship', width: 130, sortBy: citizenship, cell: citizenship },
    { id: 'passportName', width: 215, sortBy: passportName, cell: passportName },
  ],
  facets: [
    { id: 'citizenship', valueOf: (row) => row.citizenship ?? '', label: (_code, _t, example, language) => citizenship(example, language) },
    {
      id: 'organisation',
      valueOf: (row) => row.post?.organisationId ?? '',
      label: (_id, _t, example, language) => postBody(example, language),
    },
  ],
  firstSort: { id: 'name', descending: false },
  title: personName,
  Card: PersonCard,
  paperKinds: ['meeting-brief', 'congratulation-letter', 'envelope'],
  Fields: PersonFields,
}

export function PeopleScreen(): ReactNode {
  return <RecordScreen screen={peopleArea} />
}
