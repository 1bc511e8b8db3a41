import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { personName } from '../../app/record-titles.ts'
import { useRight } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { programmeQuery } from './programme-query.ts'

/** What a visit lacks, each sentence a link to where it is filled in; nobody needs a flight of guests who have left. */
export function MissingParts({
  delegation,
  people,
}: {
  readonly delegation: Delegation
  readonly people: ReadonlyMap<string, Person>
}): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const { go } = useNavigation()
  const mayWrite = useRight('write-visits')
  const programme = useQuery(programmeQuery(delegation.id))
  if (delegation.status === 'completed' || delegation.status === 'cancelled') return null

  const edit = (): void => go({ screen: 'delegations', recordId: delegation.id, form: 'edit' })
  const over = delegation.departsOn < todayIso()
  const present = over ? [] : delegation.members
  const withoutPassport = present.flatMap(({ personId }) => people.get(personId) ?? []).filter((person) => !person.hasPassport)
  const sentences: { readonly id: string; readonly run: () => void }[] = []
  if (delegation.members.length === 0) sentences.push({ id: 'members', run: edit })
  else if (!delegation.members.some((member) => member.role === 'head')) sentences.push({ id: 'head', run: edit })
  if (over) sentences.push({ id: 'status', run: edit })
  if (!over && delegation.arrival.flight === '') sentences.push({ id: 'arrival', run: edit })
  if (!over && programme.data?.length === 0) sentences.push({ id: 'programme', run: () => go({ screen: 'programme', form: 'new', origin: { area: 'delegations', id: delegation.id } }) })
  if (sentences.length === 0 && withoutPassport.length === 0) return null

  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('missing.title')} mb="md" p="sm">
      <List size="sm">
        {sentences.map(({ id, run }) => (
          <List.Item key={id}>
            {mayWrite ? (
              <Anchor component="button" type="button" size="sm" ta="left" onClick={run}>
                {t(`missing.${id}`)}
              </Anchor>
            ) : (
              t(`missing.${id}`)
            )}
          </List.Item>
        ))}
        {withoutPassport.length > 0 && (
          <List.Item>
            {t('missing.passport')}{' '}
            {withoutPassport.map((person, index) => (
              <span key={person.id}>
                {index > 0 && ', '}
                <Anchor component="button" type="button" size="sm" onClick={() => go({ screen: 'people', recordId: person.id, ...(mayWrite ? { form: 'edit' } : {}) })}>
                  {personName(person, language)}
                </Anchor>
              </span>
            ))}
          </List.Item>
        )}
      </List>
    </Alert>
  )
}
