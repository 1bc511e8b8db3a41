import { Button, Group, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { type PersonInput, sexes } from '../../../shared/register/people/schema.ts'
import { bind } from '../../app/fields/bind.ts'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { proposeSex } from './sex-proposal.ts'

/** Must be chosen: Russian declines by it. What the name suggests is offered as a button and never set by itself. */
export function SexField({ form }: { readonly form: RecordForm<PersonInput> }): ReactNode {
  const { t } = useTranslation(['people', 'app'])
  const { value, onChange, error } = bind(form, 'sex')
  const chosen = sexes.find((sex) => sex === value)
  const proposal = chosen === undefined ? proposeSex(form.values) : undefined
  return (
    <Radio.Group
      label={t('fields.sex')}
      required
      value={chosen ?? null}
      error={error && (chosen === undefined ? t('app:form.required') : error)}
      onChange={(word) => {
        const sex = sexes.find((candidate) => candidate === word)
        if (sex !== undefined) onChange(sex)
      }}
    >
      <Group gap="lg" mt={6} mih={26}>
        {sexes.map((sex) => (
          <Radio key={sex} value={sex} label={t(`sexes.${sex}`)} aria-invalid={error ? true : undefined} />
        ))}
        {proposal !== undefined && (
          <Button variant="subtle" size="compact-xs" fw={400} onClick={() => onChange(proposal)}>
            {t('names.proposal', { name: t(`sexes.${proposal}`) })}
          </Button>
        )}
      </Group>
    </Radio.Group>
  )
}
