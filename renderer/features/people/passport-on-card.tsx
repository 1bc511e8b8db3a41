import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { CardLine } from '../../app/records/card-parts.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { PassportWarning } from './passport-warning.tsx'

/** That a passport is kept; which one only when somebody asks, and only as long as the card is open. */
export function PassportOnCard({ record }: { readonly record: Person }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  // Not a query: what was opened must not stay behind in the cache, nor be opened again because a window came to the front.
  const opening = useMutation({ mutationFn: () => api.people.passport({ id: record.id }), gcTime: 0 })
  if (!record.hasPassport) return null
  const opened = opening.data
  if (!opened) {
    return (
      <CardLine label={t('fields.passport')}>
        <Group gap="sm">
          <Text size="sm">{t('passport.kept')}</Text>
          <RightButton right="see-passports" size="compact-sm" variant="default" hint={t('hints.passport-counted')} loading={opening.isPending} onClick={() => opening.mutate()}>
            {t('passport.show')}
          </RightButton>
        </Group>
        {opening.error && (
          <Text size="sm" c="red" role="alert">
            {errorText(opening.error)}
          </Text>
        )}
      </CardLine>
    )
  }
  return (
    <>
      <CardLine label={t('passport.number')}>
        <Group gap="sm">
          <Text size="sm" data-secret style={{ fontVariantNumeric: 'tabular-nums' }}>
            {opened.number}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => opening.reset()}>
            {t('passport.hide')}
          </Button>
        </Group>
      </CardLine>
      <CardLine label={t('passport.expiresOn')}>
        {opened.expiresOn && (
          <>
            {formatDate(opened.expiresOn, language, 'until')}
            <PassportWarning expiresOn={opened.expiresOn} />
          </>
        )}
      </CardLine>
    </>
  )
}
