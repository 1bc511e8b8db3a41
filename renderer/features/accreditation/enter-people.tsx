import { Box, Button, Checkbox, Group, Kbd, ScrollArea, Table, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { countryName } from '../../../shared/language/index.ts'
import type { Candidate } from '../../../shared/register/accreditation/calls.ts'
import { observerKinds } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { RecordAdder } from '../../app/fields/record-adder.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { showOffer } from '../../app/offer.tsx'
import { personName } from '../../app/record-titles.ts'
import { RecordLink } from '../../app/records/card-parts.tsx'
import { dropDraft, keepDraft } from '../../app/records/draft-keeper.ts'
import { useEscape } from '../../app/use-escape.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { type Entry, entrySchema, newEntry } from './entry.ts'

const draftKey = 'accreditation/enter'

/**
 * Applications for many people at once: a mission is chosen and its people stand there ticked, others are added by typing.
 * One press makes them all; who has an application already cannot be ticked.
 */
export function EnterPeople({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [start, setStart] = useState<Entry>()
  useEffect(() => {
    let current = true
    const begin = async (): Promise<Entry> => {
      const draft = entrySchema.safeParse((await api.drafts.find({ key: draftKey }))?.content)
      if (draft.success) return draft.data
      const [election] = await api.elections.list({ search: '', archived: false })
      return newEntry(election?.id ?? null)
    }
    void begin().then((entry) => current && setStart(entry), showError)
    return () => {
      current = false
    }
  }, [])
  return start && <EntryForm start={start} onClose={onClose} />
}

function EntryForm({ start, onClose }: { readonly start: Entry; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['accreditation', 'applications', 'app'])
  const queries = useQueryClient()
  const { go } = useNavigation()
  const frame = useRef<HTMLDivElement>(null)
  const [entry, setEntry] = useState(start)
  function change(part: Partial<Entry>): void {
    const next = { ...entry, ...part }
    setEntry(next)
    keepDraft(draftKey, next)
  }
  const { electionId, missionId, organisationId } = entry
  const candidates = useQuery({
    queryKey: ['accreditation', 'candidates', electionId, missionId, organisationId],
    queryFn: () => api.accreditation.candidates({ electionId: electionId ?? '', missionId, organisationId }),
    enabled: electionId !== null && (missionId !== null || organisationId !== null),
  })
  const proposed = candidates.data ?? []
  const free = proposed.filter(({ appliedId }) => appliedId === null)
  const left = new Set(entry.left)
  const chosen = [...free.filter(({ personId, source }) => (source === 'post') === left.has(personId)).map(({ personId }) => personId), ...entry.added]
  const ready = electionId !== null && (missionId !== null || organisationId !== null) && entry.receivedOn !== null && chosen.length > 0

  const enter = useMutation({
    mutationFn: () => {
      const { kind, receivedOn, ground, observesFromOn, observesToOn, isComplete } = entry
      return api.accreditation.enter({
        electionId: electionId ?? '', missionId, organisationId, kind, receivedOn: receivedOn ?? '', ground, observesFromOn, observesToOn, isComplete, personIds: chosen,
      })
    },
    onSuccess: async ({ ids }) => {
      await dropDraft(draftKey).catch(showError)
      await queries.invalidateQueries()
      onClose()
      go({ screen: 'applications' })
      showOffer({
        message: t('enter.done', { count: ids.length }),
        label: t('app:undo.button'),
        run: () => void api.accreditation.putAway({ ids }).then(() => queries.invalidateQueries(), showError),
      })
    },
    onError: showError,
  })
  const save = (): void => {
    if (ready && !enter.isPending) enter.mutate()
  }
  useHotkeys([['mod+S', save, { usePhysicalKeys: true }]], [])
  useEscape(frame, onClose)

  return (
    <Box ref={frame} h="100%" component="section" aria-label={t('enter.title')} style={{ display: 'flex', flexDirection: 'column' }}>
      <Group justify="space-between" px="md" py="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Title order={2} fz={18}>
          {t('enter.title')}
        </Title>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('app:form.cancel')}
          </Button>
          <Button disabled={!ready} loading={enter.isPending} rightSection={<Kbd size="xs">Ctrl+S</Kbd>} onClick={save}>
            {t('enter.submit', { count: chosen.length })}
          </Button>
        </Group>
      </Group>
      <ScrollArea flex={1} p="md">
        <Box maw={1000}>
          <FormRow>
            <RecordPicker area="elections" label={t('applications:fields.electionId')} required value={electionId} onChange={(id) => change({ electionId: id })} />
            <RecordPicker area="missions" label={t('applications:fields.missionId')} value={missionId} onChange={(id) => change({ missionId: id, left: [] })} />
            <RecordPicker area="organisations" label={t('applications:fields.organisationId')} value={organisationId} onChange={(id) => change({ organisationId: id, left: [] })} />
          </FormRow>
          <FormRow>
            <ChoiceField label={t('applications:fields.kind')} words={observerKinds} labelOf={(kind) => t(`applications:kinds.${kind}`)} value={entry.kind} onChange={(kind) => change({ kind })} />
            <DateField label={t('enter.received-on')} required value={entry.receivedOn} onChange={(receivedOn) => change({ receivedOn })} />
            <TextField label={t('applications:labels.ground')} value={entry.ground} onChange={(ground) => change({ ground })} />
          </FormRow>
          <FormRow>
            <DateField label={t('applications:fields.observesFromOn')} value={entry.observesFromOn} onChange={(observesFromOn) => change({ observesFromOn })} />
            <DateField label={t('applications:fields.observesToOn')} value={entry.observesToOn} onChange={(observesToOn) => change({ observesToOn })} />
            <Checkbox mt={30} label={t('enter.is-complete')} checked={entry.isComplete} onChange={(event) => change({ isComplete: event.currentTarget.checked })} />
          </FormRow>
          <Title order={3} fz={14} mt="md" mb="xs">
            {t('enter.people')}
          </Title>
          {candidates.error && (
            <Text size="sm" c="red" role="alert">
              {errorText(candidates.error)}
            </Text>
          )}
          {proposed.length === 0 && (
            <Text size="sm" className="quiet" mb="xs">
              {t(missionId === null && organisationId === null ? 'enter.choose' : 'enter.nobody')}
            </Text>
          )}
          <Candidates candidates={proposed} chosen={new Set(chosen)} onToggle={(id) => change({ left: left.has(id) ? entry.left.filter((each) => each !== id) : [...entry.left, id] })} />
          {entry.added.map((id) => (
            <Group key={id} gap="xs" mb={4}>
              <Checkbox size="xs" checked readOnly aria-label={t('enter.added')} onClick={() => change({ added: entry.added.filter((each) => each !== id) })} />
              <RecordLink area="people" id={id} />
            </Group>
          ))}
          <RecordAdder
            area="people"
            label={t('enter.add')}
            exclude={new Set([...proposed.map(({ personId }) => personId), ...entry.added])}
            onAdd={(id) => change({ added: [...entry.added, id] })}
          />
        </Box>
      </ScrollArea>
    </Box>
  )
}

function Candidates({
  candidates,
  chosen,
  onToggle,
}: {
  readonly candidates: readonly Candidate[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (personId: string) => void
}): ReactNode {
  const { t } = useTranslation('accreditation')
  const language = useLanguage()
  if (candidates.length === 0) return null
  return (
    <Table aria-label={t('enter.people')} fz="sm" verticalSpacing={3} mb="sm">
      <Table.Tbody>
        {candidates.map((candidate) => {
          const { personId, source, countryCode, appliedId, alikeId } = candidate
          const name = personName(candidate, language)
          return (
            <Table.Tr key={personId}>
              <Table.Td w={32}>
                <Checkbox size="xs" aria-label={name} checked={chosen.has(personId)} disabled={appliedId !== null} onChange={() => onToggle(personId)} />
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{countryCode && (countryName(countryCode, language) ?? countryCode)}</Table.Td>
              <Table.Td>
                {appliedId === null ? t(`sources.${source}`) : t('enter.applied')}
                {appliedId === null && alikeId !== null && (
                  <Text span size="sm" fw={600}>
                    {` · ${t('enter.alike')} `}
                    <RecordLink area="applications" id={alikeId} />
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
