import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate, formatTime } from '../../../shared/language/index.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { BothLanguages, CardLine } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** When and by what they come and go, where they stay, whom to ring. */
export function TravelLines({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { t } = useTranslation('delegations')
  const { hotel, contact } = delegation
  return (
    <>
      <CardLine label={t('fields.arrival')}>
        <Travel on={delegation.arrivesOn} travel={delegation.arrival} />
      </CardLine>
      <CardLine label={t('fields.departure')}>
        <Travel on={delegation.departsOn} travel={delegation.departure} />
      </CardLine>
      <CardLine label={t('fields.hotel')}>{(hotel.ky || hotel.ru) && <BothLanguages text={hotel} />}</CardLine>
      <CardLine label={t('fields.contact')}>
        {(contact.name.ky || contact.name.ru || contact.phone) && (
          <>
            <BothLanguages text={contact.name} />
            {contact.phone}
          </>
        )}
      </CardLine>
    </>
  )
}

function Travel({ on, travel }: { readonly on: string; readonly travel: Delegation['arrival'] }): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const when = [formatDate(on, language, 'long-with-weekday'), travel.time && formatTime(travel.time, language)].filter(Boolean).join(', ')
  return (
    <>
      <Text size="sm">{when}</Text>
      {travel.flight !== '' && <Text size="sm">{t('labels.flight-number', { flight: travel.flight })}</Text>}
      <BothLanguages text={travel.place} />
    </>
  )
}
