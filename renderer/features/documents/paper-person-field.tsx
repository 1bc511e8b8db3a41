import { Fieldset, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { type PaperPerson, paperPersonSchema } from '../../../shared/documents/person.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { useTranslation } from '../../i18n.ts'
import type { Fact } from './fact-paths.ts'

const noParts = { surname: '', given: '', patronymic: '' }
const nobody: PaperPerson = { name: { ky: noParts, ru: noParts }, sex: 'male', post: { ky: '', ru: '' } }

/** A person as one paper names them: the snapshot can be changed here without touching the register. */
export function PaperPersonField({
  label,
  value = nobody,
  onChange,
}: {
  readonly label: string
  readonly value: PaperPerson | undefined
  readonly onChange: (person: Fact) => void
}): ReactNode {
  const { t } = useTranslation('workshop')
  const change = (changes: Partial<PaperPerson>): void => onChange(paperPersonSchema.parse({ ...value, ...changes }))
  const part = (name: 'surname' | 'given' | 'patronymic') => ({
    value: { ky: value.name.ky[name], ru: value.name.ru[name] },
    onChange: (next: Bilingual) =>
      change({ name: { ky: { ...value.name.ky, [name]: next.ky }, ru: { ...value.name.ru, [name]: next.ru } } }),
  })
  return (
    <Fieldset legend={label}>
      <Stack gap="xs">
        <BilingualField label={t('person.surname')} {...part('surname')} />
        <BilingualField label={t('person.given')} {...part('given')} />
        <BilingualField label={t('person.patronymic')} {...part('patronymic')} />
        <BilingualField label={t('person.post')} value={value.post} onChange={(post) => change({ post })} />
        <ChoiceField label={t('person.sex')} words={sexes} labelOf={(sex) => t(`person.${sex}`)} value={value.sex} onChange={(sex) => change({ sex })} />
      </Stack>
    </Fieldset>
  )
}
