import { ActionIcon, Anchor, Box, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Reception, ReceptionHole } from '../../../shared/register/journal/schema.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { RightButton, useRight } from '../../app/rights.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import classes from './journal.module.css'

/** Holes that are filled right here; the others are filled in the meeting. */
const ownHoles: readonly ReceptionHole[] = ['allowedBy']

/** The eight columns of one reception, and the two of them that the meeting itself does not know. */
export function ReceptionPane({ reception, onClose }: { readonly reception: Reception; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['journal', 'app'])
  const language = useLanguage()
  const { go } = useNavigation()
  const queries = useQueryClient()
  const mayKeep = useRight('keep-journal')
  const { meetingId, record, holes } = reception
  const stored = { allowedBy: reception.allowedBy, reportedTo: reception.reportedTo }
  const [note, setNote] = useState(stored)
  const save = useMutation({
    mutationFn: () => api.journal.writeReception({ meetingId, note }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      showDone(t('app:form.saved'))
    },
    onError: showError,
  })
  const toMeeting = (): void => go({ screen: 'meetings', recordId: meetingId, form: 'edit' })
  const isChanged = JSON.stringify(note) !== JSON.stringify(stored)
  return (
    <Box component="section" aria-label={t('pane.reception')} p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <Title order={2} fz={18}>
          {formatDate(reception.heldOn, language, 'long')}
        </Title>
        <ActionIcon variant="subtle" aria-label={t('app:card.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {holes.length > 0 && (
        <Box mb="md" role="status">
          <Text size="sm" className="warning-text">
            {t('pane.missing')}
          </Text>
          <ul className={classes['holes']}>
            {holes.map((hole) => (
              <li key={hole}>
                {ownHoles.includes(hole) || (hole === 'report' && record !== null) ? (
                  <Text size="sm">{t(`hole.${hole}`)}</Text>
                ) : (
                  <Anchor component="button" type="button" size="sm" ta="left" display="inline" onClick={hole === 'report' ? () => go({ screen: 'meetings', recordId: meetingId, paperKind: 'conversation-record' }) : toMeeting}>
                    {t(`hole.${hole}`)}
                  </Anchor>
                )}
              </li>
            ))}
          </ul>
        </Box>
      )}
      <CardSection title={t('pane.reception')}>
        <CardLine label={t('columns.meeting')}>
          <RecordLink area="meetings" id={meetingId} />
        </CardLine>
        <CardLine label={t('columns.place')}>{hasText(reception.place) && <BothLanguages text={reception.place} />}</CardLine>
        <CardLine label={t('columns.guests')}>
          {reception.guests.length > 0 && reception.guests.map((guest, index) => <BothLanguages key={index} text={guest} />)}
        </CardLine>
        <CardLine label={t('columns.purpose')}>{hasText(reception.purpose) && <BothLanguages text={reception.purpose} />}</CardLine>
        <CardLine label={t('columns.gist')}>{hasText(reception.gist) && <BothLanguages text={reception.gist} />}</CardLine>
        <CardLine label={t('columns.staff')}>
          {reception.staff.length > 0 && reception.staff.map((one, index) => <BothLanguages key={index} text={one} />)}
        </CardLine>
        <CardLine label={t('columns.report')}>{record && `№ ${record.number}, ${formatDate(record.on, language, 'digits')}`}</CardLine>
        {!mayKeep && (
          <>
            <CardLine label={t('columns.allowedBy')}>{hasText(reception.allowedBy) && <BothLanguages text={reception.allowedBy} />}</CardLine>
            <CardLine label={t('columns.reportedTo')}>{hasText(reception.reportedTo) && <BothLanguages text={reception.reportedTo} />}</CardLine>
          </>
        )}
      </CardSection>
      {mayKeep && (
        <CardSection title={t('pane.note')}>
          <BilingualField label={t('columns.allowedBy')} value={note.allowedBy} onChange={(allowedBy) => setNote({ ...note, allowedBy })} />
          <Box mt="xs">
            <BilingualField label={t('columns.reportedTo')} value={note.reportedTo} onChange={(reportedTo) => setNote({ ...note, reportedTo })} />
          </Box>
          <Group justify="flex-end" mt="xs">
            <RightButton right="keep-journal" size="compact-md" disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate()}>
              {t('app:form.save')}
            </RightButton>
          </Group>
        </CardSection>
      )}
    </Box>
  )
}

const hasText = (text: { readonly ky: string; readonly ru: string }): boolean => text.ky !== '' || text.ru !== ''
