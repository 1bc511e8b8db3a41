import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, hinted, issuedOnField, onlyWhen, option, signatoryFields } from './form-fields.ts'
import { isoDateOrEmpty, paperHead, paperLine } from './paper-head.ts'
import { executorSchema, paperPersonSchema, signatorySchema } from './person.ts'

/** What every letter of the office has beside its text: spread into the facts of each kind. */
export const letterFacts = {
  ...paperHead,
  /** A letter to a body as such has a post, its name, and no name of a person. */
  addressee: paperPersonSchema,
  /** Town, country, street: as many lines as the text has. */
  address: bilingualSchema,
  /** «Урматтуу Панахов мырза!», «Урматтуу төрага мырза!» or words of the office's own. */
  salutation: z.enum(['name', 'post', 'own']),
  /** Title alone in the nominative («төрага» / «председатель») for `post`; the whole call for `own`. */
  salutationText: bilingualSchema,
  closing: z.enum(['plain', 'warm']),
  signatory: signatorySchema,
  executor: executorSchema,
}

const letterSchema = z.object(letterFacts)
export type LetterFacts = z.output<typeof letterSchema>

/** Their letter that this one answers; both empty when it answers nothing. */
export const inReplyToSchema = z.object({ number: paperLine, datedOn: isoDateOrEmpty })

export const addresseeField: FormField = { ...field('addressee', 'person', 'Кимге', 'Кому', true), mayBeBody: true }

export const addresseeFields: readonly FormField[] = [
  addresseeField,
  field('address', 'long-bilingual', 'Дареги', 'Адрес'),
  choice('salutation', 'Кайрылуу', 'Обращение', [
    option('name', 'Фамилиясы боюнча', 'По фамилии'),
    option('post', 'Кызматы боюнча', 'По должности'),
    option('own', 'Өз тексти', 'Свой текст'),
  ]),
  ...onlyWhen('salutation', ['post', 'own'], [
    hinted(field('salutationText', 'bilingual', 'Кайрылуунун тексти', 'Текст обращения'), {
      ky: 'Кызматы боюнча кайрылганда: төрага',
      ru: 'При обращении по должности: Председатель',
    }),
  ]),
]

export const inReplyToFields: readonly FormField[] = [
  field('inReplyTo.number', 'text', 'Алардын катынын номери', '№ их письма'),
  field('inReplyTo.datedOn', 'date', 'Алардын катынын күнү', 'Дата их письма'),
]

export const letterFootFields: readonly FormField[] = [
  choice('closing', 'Корутунду', 'Заключение', [
    option('plain', 'Урматтоо менен', 'С уважением'),
    option('warm', 'Терең урматтоо менен', 'С глубоким уважением'),
  ]),
  ...signatoryFields('signatory'),
  issuedOnField,
  field('executor.name', 'bilingual', 'Аткаруучу', 'Исполнитель', true),
  field('executor.phone', 'text', 'Аткаруучунун телефону', 'Телефон исполнителя', true),
]
