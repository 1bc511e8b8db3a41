import { Box, Fieldset, SegmentedControl, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Fact } from '../../../shared/documents/fact-paths.ts'
import { type PaperPerson, paperPersonSchema } from '../../../shared/documents/person.ts'
import { isUnnamed } from '../../../shared/documents/person-line.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { useTranslation } from '../../i18n.ts'
import { factMark } from './focus-fact.ts'

const noParts = { surname: '', given: '', patronymic: '' }
const noName = { ky: noParts, ru: noParts }
const nobody: PaperPerson = { name: noName, sex: 'male', post: { ky: '', ru: '' } }

type Kind = 'person' | 'body'
const kinds: readonly Kind[] = ['person', 'body']

/**
 * A person as one paper names them: the snapshot can be changed here without touching the register. Where a body may stand
 * in a person's place, a switch says which of the two it is.
 */
export function PaperPersonField({
  label,
  path,
  mayBeBody,
  value = nobody,
  onChange,
}: {
  readonly label: string
  /** Of the fact. */
  readonly path: string
  readonly mayBeBody: boolean
  readonly value: PaperPerson | undefined
  readonly onChange: (person: Fact) => void
}): ReactNode {
  const { t } = useTranslation('workshop')
  const [chosen, setChosen] = useState<Kind>()
  /** Comes back when somebody changes their mind. */
  const [lastName, setLastName] = useState(noName)
  const hasPost = value.post.ky.trim() !== '' || value.post.ru.trim() !== ''
  const kind = !mayBeBody || !isUnnamed(value) ? 'person' : (chosen ?? (hasPost ? 'body' : 'person'))
  const change = (changes: Partial<PaperPerson>): void => onChange(paperPersonSchema.parse({ ...value, ...changes }))
  const part = (name: 'surname' | 'given' | 'patronymic') => ({
    value: { ky: value.name.ky[name], ru: value.name.ru[name] },
    onChange: (next: Bilingual) =>
      change({ name: { ky: { ...value.name.ky, [name]: next.ky }, ru: { ...value.name.ru, [name]: next.ru } } }),
  })
  function choose(next: Kind): void {
    setChosen(next)
    if (next === 'body') setLastName(value.name)
    change({ name: next === 'body' ? noName : lastName })
  }
  return (
    <Fieldset legend={label}>
      <Stack gap="xs">
        {mayBeBody && (
          <SegmentedControl
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            aria-label={t('person.kind')}
            value={kind}
            onChange={(next) => choose(next === 'body' ? 'body' : 'person')}
            data={kinds.map((each) => ({ value: each, label: t(`person.kinds.${each}`) }))}
          />
        )}
        {kind === 'person' && (
          <Stack gap="xs" {...{ [factMark]: `${path}.name` }}>
            <BilingualField label={t('person.surname')} {...part('surname')} />
            <BilingualField label={t('person.given')} {...part('given')} />
            <BilingualField label={t('person.patronymic')} {...part('patronymic')} />
          </Stack>
        )}
        <Box {...{ [factMark]: `${path}.post` }}>
          <BilingualField label={t(kind === 'body' ? 'person.body' : 'person.post')} value={value.post} onChange={(post) => change({ post })} />
        </Box>
        {kind === 'person' && (
          <ChoiceField label={t('person.sex')} words={sexes} labelOf={(sex) => t(`person.${sex}`)} value={value.sex} onChange={(sex) => change({ sex })} />
        )}
      </Stack>
    </Fieldset>
  )
}
