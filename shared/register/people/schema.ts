import { z } from 'zod'
import { bilingualLine, countryCode, isoDate, line, longText, recordFields, recordId } from '../record.ts'

export const sexes = ['male', 'female'] as const

/** The spelling of the passport: data, never transliterated again. */
export const passportName = z.object({ surname: line, given: line })
export const cyrillicName = z.object({ surname: line, given: line, patronymic: line })
export type CyrillicName = z.output<typeof cyrillicName>

/** A post held by a person; an open end means "to this day". */
export const post = z
  .object({
    organisationId: recordId.nullable(),
    /** As an official paper names it: «төраганын орун басары» / «заместитель председателя». */
    title: bilingualLine,
    fromOn: isoDate.nullable(),
    toOn: isoDate.nullable(),
  })
  .refine((value) => value.fromOn === null || value.toOn === null || value.fromOn <= value.toOn, { path: ['toOn'] })
export type Post = z.output<typeof post>

export const personInput = z.object({
  passportName,
  russianName: cyrillicName,
  kyrgyzName: cyrillicName,
  /** Always stored, never guessed from a name: Russian declines by it. */
  sex: z.enum(sexes),
  /** How letters address the person; empty means «Урматтуу … мырза!» by sex and name. */
  salutation: bilingualLine,
  citizenship: countryCode.nullable(),
  bornOn: isoDate.nullable(),
  passport: z.object({ number: line, expiresOn: isoDate.nullable() }),
  phone: line,
  email: line,
  languages: line,
  notes: longText,
  posts: z.array(post).max(60),
})
export type PersonInput = z.output<typeof personInput>

export const person = personInput.extend(recordFields)
export type Person = z.output<typeof person>

/** The post a person holds on a given day, with the body's name beside it. */
export const postLine = z.object({ title: bilingualLine, organisationId: recordId.nullable(), organisation: bilingualLine })

export const personSummary = person
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    passportName: true,
    russianName: true,
    kyrgyzName: true,
    sex: true,
    citizenship: true,
  })
  .extend({ post: postLine.nullable() })
export type PersonSummary = z.output<typeof personSummary>
