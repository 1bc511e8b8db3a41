import { z } from 'zod'
import { passportInput } from '../passports/schema.ts'
import { bilingualLine, bilingualText, countryCode, isoDate, line, longText, recordFields, recordId } from '../record.ts'

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

const blankPair = { ky: '', ru: '' }

/** What stands on a card; the passport lies apart, under a key of its own (`people.passport`). */
const personFields = {
  passportName,
  russianName: cyrillicName,
  kyrgyzName: cyrillicName,
  /** Always stored, never guessed from a name: Russian declines by it. */
  sex: z.enum(sexes),
  /** How letters address the person; empty means «Урматтуу … мырза!» by sex and name. */
  salutation: bilingualLine,
  citizenship: countryCode.nullable(),
  bornOn: isoDate.nullable(),
  phone: line,
  email: line,
  languages: line,
  /** For the briefing before a meeting: what whoever receives the person reads first. */
  biography: bilingualText.default(blankPair),
  /** How the name is said, with the stress as a capital or an accent: «ПанАхов». */
  pronunciation: line.default(''),
  /** Eats and does not eat, allergies: personal, printed only on papers that are kept inside the house. */
  diet: bilingualLine.default(blankPair),
  notes: longText,
  posts: z.array(post).max(60),
}

export const personInput = z.object({
  ...personFields,
  /** Null leaves what is kept as it is; an empty number takes it away. */
  passport: passportInput.nullable().default(null),
})
export type PersonInput = z.output<typeof personInput>

/** SHA-256 in hexadecimal: says nothing of the picture, and is another for another picture. */
const photoReference = z.string().max(64)

/** How the register itself holds a person, and its signed history: by what is behind it nobody can tell a passport. */
export const storedPersonInput = z.object({
  ...personFields,
  /** The reference of a sealed box; empty where there is no passport. */
  passport: z.string().max(64),
  /** The reference of a photograph (`photos`); empty where there is none, and in records from before there were any. */
  photo: photoReference.default(''),
})
export type StoredPersonInput = z.output<typeof storedPersonInput>
export const storedPerson = storedPersonInput.extend(recordFields)
export type StoredPerson = z.output<typeof storedPerson>

export const person = z.object({ ...personFields, ...recordFields, hasPassport: z.boolean(), photo: photoReference })
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
