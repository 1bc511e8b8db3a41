import { Box, Checkbox, Fieldset, NumberInput, Select, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { FormField, FormSection } from '../../../shared/documents/document-kind.ts'
import { type Fact, factAt, isFacts, joinPaths, withFactAt } from '../../../shared/documents/fact-paths.ts'
import { isAsked } from '../../../shared/documents/form-fields.ts'
import { paperPersonSchema } from '../../../shared/documents/person.ts'
import { bilingualSchema } from '../../../shared/language/bilingual.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { CountryField } from '../../app/fields/country-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { PairBookProvider, usePairBook } from '../../app/fields/pair-standing.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { TimeField } from '../../app/fields/time-field.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { factMark } from './focus-fact.ts'
import { PaperPersonField } from './paper-person-field.tsx'

interface FormProps {
  readonly facts: Fact
  readonly onChange: (facts: Fact) => void
}

/**
 * One form for every kind of paper, drawn from the fields that the kind declares. Its texts are pairs as those of the
 * records are: changed here in one language only, the other half is stale here too.
 */
export function PaperForm({ sections, facts, onChange }: FormProps & { readonly sections: readonly FormSection[] }): ReactNode {
  const language = useLanguage()
  const book = usePairBook(facts, facts)
  return (
    <PairBookProvider book={book}>
      <Stack gap="lg">
        {sections.map(({ label, fields }) => {
          const asked = fields.filter((field) => isAsked(field, facts))
          if (asked.length === 0) return null
          return (
            <section key={label.ky}>
              <Title order={3} fz={15} mb="xs">
                {inLanguage(label, language)}
              </Title>
              <Fields fields={asked} facts={facts} path="" onChange={onChange} />
            </section>
          )
        })}
      </Stack>
    </PairBookProvider>
  )
}

/** @param path of what the fields stand in: of the row, in a list */
function Fields({ fields, facts, path, onChange }: FormProps & { readonly fields: readonly FormField[]; readonly path: string }): ReactNode {
  return (
    <Stack gap="sm">
      {fields.map((field) => {
        const own = joinPaths(path, field.path)
        return (
          <Box key={field.path} {...{ [factMark]: own }}>
            <FactField field={field} path={own} value={factAt(facts, field.path)} onChange={(value) => onChange(withFactAt(facts, field.path, value))} />
          </Box>
        )
      })}
    </Stack>
  )
}

const emptyPair = { ky: '', ru: '' }
const text = z.string().catch('')
const pair = bilingualSchema.catch(emptyPair)

interface FactFieldProps {
  readonly field: FormField
  /** From the root of the facts. */
  readonly path: string
  readonly value: Fact | undefined
  readonly onChange: (value: Fact) => void
}

function FactField({ field, path, value, onChange }: FactFieldProps): ReactNode {
  const language = useLanguage()
  const label = inLanguage(field.label, language)
  const description = field.hint && inLanguage(field.hint, language)
  const shared = { label, required: field.required, ...(description ? { description } : {}) }
  switch (field.control) {
    case 'text':
      return <TextField {...shared} value={text.parse(value)} onChange={onChange} />
    case 'bilingual':
    case 'long-bilingual':
      return <BilingualField {...shared} long={field.control === 'long-bilingual'} value={pair.parse(value)} onChange={onChange} />
    case 'date':
      return <DateField label={label} required={field.required} value={text.parse(value) || null} onChange={(day) => onChange(day ?? '')} />
    case 'time':
      return <TimeField label={label} required={field.required} value={text.parse(value) || null} onChange={(time) => onChange(time ?? '')} />
    case 'number':
      return (
        <NumberInput
          {...shared}
          maw={220}
          min={0}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(number) => onChange(number === '' ? 0 : Number(number))}
        />
      )
    case 'switch':
      return (
        <Checkbox label={label} description={description} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
      )
    case 'country':
      return <CountryField label={label} value={text.parse(value) || null} onChange={(code) => onChange(code ?? '')} />
    case 'choice':
      return (
        <Select
          {...shared}
          allowDeselect={false}
          value={text.parse(value)}
          data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: inLanguage(choice.label, language) }))}
          onChange={(chosen) => chosen !== null && onChange(chosen)}
        />
      )
    case 'person': {
      const person = paperPersonSchema.safeParse(value)
      return (
        <PaperPersonField
          label={label}
          path={path}
          mayBeBody={field.mayBeBody === true}
          value={person.success ? person.data : undefined}
          // At some tables a person has further capacities beside the name.
          onChange={(next) => onChange(isFacts(value) && isFacts(next) ? { ...value, ...next } : next)}
        />
      )
    }
    case 'list':
      return <FactList field={field} path={path} value={value} onChange={onChange} />
  }
}

function FactList({ field, path, value, onChange }: FactFieldProps): ReactNode {
  const { t } = useTranslation('workshop')
  const language = useLanguage()
  const columns = field.columns ?? []
  const lines: readonly Fact[] = Array.isArray(value) ? value : []
  return (
    <LinesField<Fact>
      label={inLanguage(field.label, language)}
      addLabel={t('add-line')}
      lines={lines}
      onChange={onChange}
      newLine={() => newLine(columns)}
    >
      {(line, change, index) => {
        const row = <Fields fields={columns} facts={line} path={joinPaths(path, String(index))} onChange={change} />
        return columns.length === 1 ? row : <Fieldset variant="unstyled">{row}</Fieldset>
      }}
    </LinesField>
  )
}

/** A row with nothing in it yet, but every value of the type its field expects. */
function newLine(columns: readonly FormField[]): Fact {
  return columns.reduce<Fact>((line, column) => withFactAt(line, column.path, emptyValue(column)), {})
}

function emptyValue(field: FormField): Fact {
  switch (field.control) {
    case 'bilingual':
    case 'long-bilingual':
      return emptyPair
    case 'number':
      return 0
    case 'switch':
      return false
    case 'list':
      return []
    case 'choice':
      return field.choices?.[0]?.value ?? ''
    case 'person':
      return {
        name: { ky: { surname: '', given: '', patronymic: '' }, ru: { surname: '', given: '', patronymic: '' } },
        sex: 'male',
        post: emptyPair,
      }
    default:
      return ''
  }
}
