import { Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { formId, type FormRequest } from '../../../../shared/language/case-form.ts'
import type { Obstacle, Place } from '../../../../shared/documents/readiness/obstacle.ts'
import { errorCodes } from '../../../../shared/errors.ts'
import type { NightItem } from '../../../../shared/register/night/schema.ts'
import { recordAreas } from '../../../../shared/register/record.ts'
import { api } from '../../../api.ts'
import { isWaiting, withConfirmed } from '../../../app/forms/case-forms.ts'
import { CaseTables } from '../../../app/forms/case-tables.tsx'
import { formsQuery } from '../../../app/forms/use-confirming.ts'
import { useNavigation } from '../../../app/navigation.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { ObstacleList } from '../obstacle-list.tsx'
import { ItemState } from './run-grid.tsx'

/** One line of the grid: what stands in its way, each with the way to put it right; case forms are confirmed right here. */
export function ItemPane({
  item,
  isDraft,
  onGo,
  onFixed,
}: {
  readonly item: NightItem
  readonly isDraft: boolean
  readonly onGo: (place: Place) => void
  readonly onFixed: (positions: readonly number[]) => Promise<void>
}): ReactNode {
  const { t } = useTranslation(['night', 'errors'])
  const language = useLanguage()
  const { go } = useNavigation()
  const area = recordAreas.find((each) => each === item.subject.area)
  const code = errorCodes.find((each) => each === item.reason)
  return (
    <Stack component="section" aria-label={inLanguage(item.name, language)} p="md" gap="sm">
      <Title order={2} fz={16}>
        {inLanguage(item.name, language)}
      </Title>
      <Group gap="sm">
        <ItemState item={item} />
        {item.number !== '' && <Text size="sm">№ {item.number}</Text>}
      </Group>
      {item.state === 'unchanged' && <Text size="sm">{t('why-unchanged')}</Text>}
      {item.state === 'sent' && <Text size="sm">{t('why-sent')}</Text>}
      {item.state === 'gone' && <Text size="sm">{t('why-gone')}</Text>}
      {code && item.state !== 'gone' && (
        <Text size="sm" className="warning-text" role="alert">
          {t(`errors:${code}`)}
        </Text>
      )}
      {item.obstacles.length > 0 && <ObstacleList obstacles={item.obstacles} onGo={onGo} />}
      {isDraft && <Forms obstacles={[...item.obstacles, ...(item.envelope ?? [])]} onConfirmed={() => onFixed([item.position])} />}
      {(item.envelope ?? []).length > 0 && (
        <Box component="section">
          <Title order={3} fz={14} mb={4}>
            {t('columns.envelope')}
          </Title>
          <ObstacleList obstacles={item.envelope ?? []} onGo={onGo} />
        </Box>
      )}
      <Group gap="xs">
        {area && (
          <Button size="compact-sm" variant="default" onClick={() => go({ screen: area, recordId: item.subject.id })}>
            {t('to-record')}
          </Button>
        )}
        {item.paperIds[0] !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => go({ screen: 'papers', ...(item.paperIds[0] ? { recordId: item.paperIds[0] } : {}) })}>
            {t('to-paper')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

/** The forms that stop this line, in the table that every card has; when the last one is confirmed the line is looked at again. */
function Forms({ obstacles, onConfirmed }: { readonly obstacles: readonly Obstacle[]; readonly onConfirmed: () => Promise<void> }): ReactNode {
  const asked = [...new Map(obstacles.flatMap(({ words: { form } }) => (form && isRequest(form) ? [[formId(form), form] as const] : []))).values()]
  /** What was confirmed here stays in sight. */
  const [requests, setRequests] = useState<readonly FormRequest[]>(asked)
  const isNew = asked.some((form) => requests.every((known) => formId(known) !== formId(form)))
  if (isNew) setRequests([...requests, ...asked.filter((form) => requests.every((known) => formId(known) !== formId(form)))])
  const found = useQuery({
    queryKey: [formsQuery, 'find', requests.map(formId)],
    queryFn: () => api.forms.find({ keys: requests.map(({ proposal: _proposal, ...key }) => key) }),
    enabled: requests.length > 0,
  })
  const forms = withConfirmed(requests, new Map((found.data ?? []).map(({ key, form }) => [formId(key), form])))
  const isDone = found.data !== undefined && asked.length > 0 && !forms.some(isWaiting)
  useEffect(() => {
    if (isDone) void onConfirmed()
    // The line that comes back asks for nothing any more.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isDone])
  return requests.length === 0 || found.data === undefined ? null : <CaseTables forms={forms} />
}

/** An obstacle carries what the paper asks for, the rules' proposal among it. */
function isRequest(form: object): form is FormRequest {
  return 'proposal' in form
}
