import { Box, Group, Stack, Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconPhotoPlus, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import type { Person } from '../../../../shared/register/people/schema.ts'
import type { NewPhoto } from '../../../../shared/register/photos/schema.ts'
import { writeRights } from '../../../../shared/register/users/rights.ts'
import { api } from '../../../api.ts'
import { errorText, showError } from '../../../app/error-text.ts'
import { jpegUrl } from '../../../app/photos/data-url.ts'
import { initialsOf } from '../../../app/photos/initials.ts'
import classes from '../../../app/photos/photo.module.css'
import { personName } from '../../../app/record-titles.ts'
import { RightButton, useRight } from '../../../app/rights.tsx'
import { showUndoable } from '../../../app/undo.tsx'
import { isUnderWindow } from '../../../app/under-window.ts'
import { useLanguage, useTranslation } from '../../../i18n.ts'
import { PhotoWindow } from './photo-window.tsx'

const typedIn = 'input, textarea, [contenteditable="true"]'

/** A person's photograph on the card: chosen, dropped or pasted, replaced and taken away, each with a way back. */
export function PersonPhoto({ record }: { readonly record: Person }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const queries = useQueryClient()
  const mayWrite = useRight(writeRights.people) && record.archivedAt === null
  const place = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [file, setFile] = useState<File>()
  const [isDropping, setDropping] = useState(false)
  const name = personName(record, language)
  const hasPhoto = record.photo !== ''
  const found = useQuery({
    queryKey: ['people', 'photo', record.id, record.photo],
    queryFn: async () => {
      const { picture } = await api.photos.get({ personId: record.id })
      return picture === null ? null : jpegUrl(picture)
    },
    enabled: hasPhoto,
  })
  const version = { personId: record.id, revision: record.revision }

  async function changed(message: string): Promise<void> {
    await Promise.all([queries.invalidateQueries({ queryKey: ['people'] }), queries.invalidateQueries({ queryKey: ['history'] })])
    await showUndoable(message, queries, { area: 'people', id: record.id })
  }
  async function keep(photo: NewPhoto): Promise<void> {
    await api.photos.put({ ...version, photo })
    close()
    await changed(t('photo.kept'))
  }
  const remove = useMutation({
    mutationFn: () => api.photos.remove(version),
    onSuccess: () => changed(t('photo.removed')),
    onError: showError,
  })
  function close(): void {
    setOpen(false)
    setFile(undefined)
  }
  function take(files: FileList | undefined): void {
    const [first] = files ?? []
    if (first === undefined || !mayWrite) return
    setFile(first)
    setOpen(true)
  }

  useWindowEvent('paste', (event) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(typedIn) !== null
    if (isElsewhere || (!isOpen && isUnderWindow(place.current))) return
    take(event.clipboardData?.files)
  })
  function onDragOver(event: DragEvent): void {
    if (!mayWrite || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setDropping(true)
  }
  function onDrop(event: DragEvent): void {
    setDropping(false)
    if (!mayWrite) return
    event.preventDefault()
    take(event.dataTransfer.files)
  }

  return (
    <Group ref={place} role="group" aria-label={t('fields.photo')} align="flex-end" mb="sm" onDragOver={onDragOver} onDragLeave={() => setDropping(false)} onDrop={onDrop}>
      <Box className={classes['picture']} {...(isDropping ? { 'data-dropping': true } : {})}>
        {hasPhoto && found.data ? <img src={found.data} alt={t('photo.of', { name })} /> : <span aria-hidden>{initialsOf(name)}</span>}
      </Box>
      <Stack gap="xs" align="flex-start">
        {found.error && (
          <Text size="sm" c="red" role="alert">
            {errorText(found.error)}
          </Text>
        )}
        {record.archivedAt === null && (
          <RightButton right={writeRights.people} size="compact-sm" variant="default" leftSection={<IconPhotoPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
            {t(hasPhoto ? 'photo.replace' : 'photo.add')}
          </RightButton>
        )}
        {hasPhoto && record.archivedAt === null && (
          <RightButton right={writeRights.people} size="compact-sm" variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('photo.remove')}
          </RightButton>
        )}
      </Stack>
      {isOpen && <PhotoWindow file={file} onFile={setFile} onKeep={keep} onClose={close} />}
    </Group>
  )
}
