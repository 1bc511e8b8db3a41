import { z } from 'zod'
import { bilingualLine, countryCode, line, longText, recordFields, trilingualLine } from '../record.ts'

export const organisationKinds = [
  'election-body',
  'international-organisation',
  'interparliamentary-body',
  'parliament',
  'ministry',
  'embassy',
  'foundation',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** A body that sends or receives people. One canonical name per language; other spellings go to `aliases` for search. */
export const organisationInput = z.object({
  kind: z.enum(organisationKinds),
  name: trilingualLine.refine((name) => name.ky !== '' || name.ru !== '' || name.en !== '', { path: ['ky'] }),
  /** Abbreviation as each language writes it: КМШ, СНГ, CIS. */
  abbreviation: trilingualLine,
  /** Null for an international organisation. */
  countryCode: countryCode.nullable(),
  aliases: line,
  address: bilingualLine,
  phone: line,
  email: line,
  notes: longText,
})
export type OrganisationInput = z.output<typeof organisationInput>

export const organisation = organisationInput.extend(recordFields)
export type Organisation = z.output<typeof organisation>

export const organisationSummary = organisation.pick({
  id: true,
  revision: true,
  archivedAt: true,
  kind: true,
  name: true,
  abbreviation: true,
  countryCode: true,
})
export type OrganisationSummary = z.output<typeof organisationSummary>
