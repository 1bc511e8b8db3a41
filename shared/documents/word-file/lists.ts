import { bilingualSchema, countryName } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { DocumentKind, FormField } from '../document-kind.ts'
import { type Fact, factAt, rowsOf } from '../fact-paths.ts'
import { dateField, type Field, type FieldTable, personField, phraseField, plainField, postField, writtenField } from '../fields.ts'
import { nameText } from '../name-order.ts'
import { namePartsSchema, type PaperPerson, paperPersonSchema } from '../person.ts'

/**
 * The lists of a paper, which a Word file of the office repeats something for: they and what a row of them says follow from
 * the form of the kind, under the names of its facts.
 */
export interface ListTable {
  readonly meaning: Bilingual
  readonly rows: (owner: Fact) => readonly Fact[]
  readonly fields: FieldTable<Fact>
  /** Lists inside a row: what was said under each item of an agenda. */
  readonly lists: ListTables
}
export type ListTables = Readonly<Record<string, ListTable>>

/** «host.participants» is `hostParticipants`. */
function nameOf(path: string): string {
  return path.split('.').map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('')
}

export function listsOf({ form }: Pick<DocumentKind<unknown>, 'form'>): ListTables {
  return listsAmong(form.flatMap(({ fields }) => fields))
}

function listsAmong(fields: readonly FormField[]): ListTables {
  return Object.fromEntries(
    fields.flatMap(({ path, control, label, columns = [] }): [string, ListTable][] =>
      control === 'list' ? [[nameOf(path), { meaning: label, rows: (owner) => rowsOf(factAt(owner, path)), fields: rowFields(columns), lists: listsAmong(columns) }]] : [],
    ),
  )
}

/** In a name of parts these two ends come with every language. */
const nameInParts = /^(?:(?<before>.+)\.)?name\.(?:ky|ru)\.(?:surname|given|patronymic)$/u

function rowFields(columns: readonly FormField[]): FieldTable<Fact> {
  const fields: Record<string, Field<Fact>> = {}
  for (const column of columns) {
    const { path, label } = column
    const inParts = nameInParts.exec(path)
    const half = /^(?<pair>.+)\.(?:ky|ru)$/u.exec(path)?.groups?.['pair']
    if (inParts) {
      const owner = inParts.groups?.['before'] ?? ''
      fields[nameOf(owner === '' ? 'name' : `${owner}.name`)] = writtenField('Аты-жөнү', 'Имя и фамилия', (row) => fullName(factAt(row, owner === '' ? 'name' : `${owner}.name`)))
    } else if (half !== undefined) fields[nameOf(half)] = writtenField(label.ky, label.ru, (row) => bilingualOf(factAt(row, half)))
    else Object.assign(fields, columnFields(column))
  }
  return fields
}

function columnFields({ path, control, label, choices = [] }: FormField): FieldTable<Fact> {
  const { ky, ru } = label
  const read = (row: Fact): Fact | undefined => factAt(row, path)
  const name = path === '' ? 'text' : nameOf(path)
  switch (control) {
    case 'bilingual':
      return { [name]: phraseField(ky, ru, (row) => bilingualOf(read(row))) }
    case 'long-bilingual':
      return { [name]: writtenField(ky, ru, (row) => bilingualOf(read(row))) }
    case 'date':
      return { [name]: dateField(ky, ru, (row) => textOf(read(row))) }
    case 'text':
    case 'time':
    case 'number':
      return { [name]: plainField(ky, ru, (row) => textOf(read(row))) }
    case 'country':
      return { [name]: writtenField(ky, ru, (row) => inBoth((language) => countryName(textOf(read(row)), language) ?? textOf(read(row)))) }
    case 'choice':
      return { [name]: writtenField(ky, ru, (row) => choices.find(({ value }) => value === read(row))?.label ?? noText) }
    case 'person':
      return {
        [path === '' ? 'name' : name]: personField(ky, ru, (row) => personOf(read(row))),
        [path === '' ? 'post' : `${name}Post`]: postField(`${ky}: кызматы`, `${ru}: должность`, (row) => personOf(read(row)).post),
      }
    case 'switch':
    case 'list':
      return {}
  }
}

const noText: Bilingual = { ky: '', ru: '' }
const nobody: PaperPerson = {
  name: { ky: { surname: '', given: '', patronymic: '' }, ru: { surname: '', given: '', patronymic: '' } },
  sex: 'male',
  post: noText,
}

function inBoth(say: (language: Language) => string): Bilingual {
  return { ky: say('ky'), ru: say('ru') }
}

function bilingualOf(fact: Fact | undefined): Bilingual {
  const parsed = bilingualSchema.safeParse(fact)
  return parsed.success ? parsed.data : noText
}

function textOf(fact: Fact | undefined): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : ''
}

function personOf(fact: Fact | undefined): PaperPerson {
  const parsed = paperPersonSchema.safeParse(fact)
  return parsed.success ? parsed.data : nobody
}

function fullName(fact: Fact | undefined): Bilingual {
  return inBoth((language) => {
    const parts = namePartsSchema.safeParse(factAt(fact, language))
    return parts.success ? nameText(parts.data, 'given-first') : ''
  })
}
