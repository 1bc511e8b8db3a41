import { Button, Group, Input, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { noPassport, type Passport } from '../../../shared/register/passports/schema.ts'
import type { PersonInput } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { errorAt } from '../../app/fields/bind.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useRight } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import { PassportWarning } from './passport-warning.tsx'

/**
 * The passport in the form. A kept one stays shut until whoever may see it asks; everybody else may put another in its
 * place without having seen it.
 */
export function PassportFields({ form, recordId }: { readonly form: RecordForm<PersonInput>; readonly recordId: string | undefined }): ReactNode {
  const { t } = useTranslation('people')
  const seesPassports = useRight('see-passports')
  const stored = useQuery({
    queryKey: ['people', 'get', recordId],
    queryFn: () => api.people.get({ id: recordId ?? '' }),
    enabled: recordId !== undefined,
  })
  const opening = useMutation({ mutationFn: () => api.people.passport({ id: recordId ?? '' }), gcTime: 0, onSuccess: write })
  const { passport } = form.values
  const isKept = stored.data?.hasPassport ?? false

  function write(next: Passport | null): void {
    form.setValues({ passport: next })
    for (const path of Object.keys(form.errors)) if (path.startsWith('passport')) form.clearFieldError(path)
  }

  if (isKept && passport === null) {
    return (
      <Input.Wrapper label={t('fields.passport')} labelElement="div" description={t(seesPassports ? 'hints.passport-counted' : 'hints.passport')} error={opening.error && errorText(opening.error)}>
        <Group gap="sm" mt={4}>
          <Text size="sm">{t('passport.kept')}</Text>
          {seesPassports && (
            <Button size="compact-sm" variant="default" loading={opening.isPending} onClick={() => opening.mutate()}>
              {t('passport.show')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => write(noPassport)}>
            {t('passport.replace')}
          </Button>
        </Group>
      </Input.Wrapper>
    )
  }
  const { number, expiresOn } = passport ?? noPassport
  return (
    <>
      <FormRow>
        <TextField
          label={t('passport.number')}
          {...(isKept ? { description: t('hints.passport-emptied') } : {})}
          value={number}
          onChange={(next) => write({ number: next, expiresOn })}
          error={errorAt(form, 'passport.number')}
        />
        <DateField label={t('passport.expiresOn')} value={expiresOn} onChange={(next) => write({ number, expiresOn: next })} error={errorAt(form, 'passport.expiresOn')} />
      </FormRow>
      <PassportWarning expiresOn={expiresOn} />
      {isKept && (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => write(null)}>
            {t('passport.leave')}
          </Button>
        </Group>
      )}
    </>
  )
}
