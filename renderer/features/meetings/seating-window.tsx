import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Meeting, meetingInput } from '../../../shared/register/meetings/schema.ts'
import { interpreterPlaces, seatAlphabets, type SeatedPerson, seatOrders, tableShapes } from '../../../shared/register/seating/schema.ts'
import { writeRights } from '../../../shared/register/users/rights.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton, useRight } from '../../app/rights.tsx'
import { noticeTouched, touchedBefore } from '../../app/touched-papers.ts'
import { showUndoable } from '../../app/undo.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { useSeatWords } from './seat-words.ts'
import { SeatingTable } from './seating-table.tsx'
import { useSeating } from './use-seating.ts'

/** Seats a meeting over the whole window; nothing is stored before it is saved. */
export function SeatingWindow({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('seating')
  const language = useLanguage()
  const people = useQuery({ queryKey: ['seating', meeting.id, meeting.revision], queryFn: () => api.seating.people({ id: meeting.id }) })
  const [isChanged, setChanged] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const leave = (): void => (isChanged && !isAsked ? setAsked(true) : onClose())
  return (
    <Modal
      opened
      fullScreen
      onClose={leave}
      title={t('window', { meeting: inLanguage(meeting.subject, language) })}
      closeButtonProps={{ 'aria-label': t('close') }}
      styles={{ content: { display: 'flex', flexDirection: 'column' }, body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' } }}
    >
      {people.error && (
        <Alert color="red" role="alert">
          {errorText(people.error)}
        </Alert>
      )}
      {isAsked && (
        <Alert color="orange" role="alert" mb="xs" withCloseButton onClose={() => setAsked(false)} closeButtonLabel={t('close')}>
          <Group justify="space-between">
            <Text size="sm">{t('unsaved')}</Text>
            <Button size="compact-sm" variant="default" onClick={onClose}>
              {t('leave')}
            </Button>
          </Group>
        </Alert>
      )}
      {people.data && <Work meeting={meeting} people={people.data} onChanged={setChanged} onClose={onClose} />}
    </Modal>
  )
}

interface WorkProps {
  readonly meeting: Meeting
  readonly people: readonly SeatedPerson[]
  readonly onChanged: (isChanged: boolean) => void
  readonly onClose: () => void
}

function Work({ meeting, people, onChanged, onClose }: WorkProps): ReactNode {
  const { t } = useTranslation(['seating', 'meetings'])
  const queries = useQueryClient()
  const { go } = useNavigation()
  const mayChange = useRight(writeRights.meetings)
  const work = useSeating(people, meeting.seating)
  const words = useSeatWords(people, work.seating)
  const [said, say] = useState('')
  const { seating, change } = work
  /** The window above has to know before it is closed. */
  function doing<Given extends readonly unknown[], Done>(run: (...given: Given) => Done): (...given: Given) => Done {
    return (...given) => {
      onChanged(true)
      return run(...given)
    }
  }
  const save = useMutation({
    mutationFn: () => api.meetings.update({ id: meeting.id, revision: meeting.revision, input: { ...meetingInput.parse(meeting), seating } }),
    onSuccess: async ({ id }) => {
      const touched = touchedBefore(queries)
      await queries.invalidateQueries()
      onClose()
      await showUndoable(t('saved'), queries, { area: 'meetings', id })
      await noticeTouched(queries, touched, go)
    },
  })
  useHotkeys([
    ['mod+Z', () => mayChange && work.undo(), { usePhysicalKeys: true }],
    ['mod+S', () => mayChange && !save.isPending && save.mutate(), { usePhysicalKeys: true }],
  ], [])

  return (
    <Stack gap="xs" flex={1} mih={0}>
      <Group align="flex-end" gap="sm">
        <ChoiceField label={t('fields.shape')} words={tableShapes} labelOf={(shape) => t(`meetings:shapes.${shape}`)} value={seating.shape} onChange={doing((shape) => change({ shape }))} />
        <ChoiceField label={t('fields.order')} words={seatOrders} labelOf={(order) => t(`meetings:orders.${order}`)} value={seating.order} onChange={doing((order) => change({ order }))} />
        {seating.order !== 'list' && (
          <ChoiceField label={t('fields.alphabet')} words={seatAlphabets} labelOf={(alphabet) => t(`meetings:alphabets.${alphabet}`)} value={seating.alphabet} onChange={doing((alphabet) => change({ alphabet }))} />
        )}
        <ChoiceField
          label={t('fields.interpreterPlace')}
          words={interpreterPlaces}
          labelOf={(place) => t(`meetings:interpreterPlaces.${place}`)}
          value={seating.interpreterPlace}
          onChange={doing((interpreterPlace) => change({ interpreterPlace }))}
        />
      </Group>
      <Text size="sm" className="quiet">
        {t('how')}
      </Text>
      <SeatingTable work={{ ...work, swap: doing(work.swap) }} words={words} mayChange={mayChange} onSay={say} />
      <Text size="sm" mih={22} aria-live="polite" data-testid="why-here">
        {said}
      </Text>
      {save.error && (
        <Alert color="red" role="alert">
          {errorText(save.error)}
        </Alert>
      )}
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="default" disabled={!work.canUndo} onClick={work.undo}>
            {t('undo')}
          </Button>
          <Button variant="default" disabled={seating.byHand.length === 0} onClick={doing(() => change({ byHand: [] }))}>
            {t('by-rules')}
          </Button>
        </Group>
        <RightButton right={writeRights.meetings} loading={save.isPending} onClick={() => save.mutate()}>
          {t('save')}
        </RightButton>
      </Group>
    </Stack>
  )
}
