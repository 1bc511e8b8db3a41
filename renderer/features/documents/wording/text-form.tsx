import { Alert, Button, Group, Kbd, Stack, TextInput, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { checkOfficeText, type FoundText } from '../../../../shared/documents/office-texts.ts'
import { requisiteNameOf } from '../../../../shared/documents/requisites.ts'
import type { Bilingual, Language } from '../../../../shared/language/bilingual.ts'
import { errorText, showDone } from '../../../app/error-text.ts'
import { dropDraft, keepDraft } from '../../../app/records/draft-keeper.ts'
import { isUnderWindow } from '../../../app/under-window.ts'
import { useTranslation } from '../../../i18n.ts'
import type { Typed } from '../wording-screen.tsx'
import { FieldList } from './field-list.tsx'
import { TextHalf } from './text-half.tsx'
import { draftKey, draftQuery, isOwn, type TextOfKind, useSaving, type Wording } from './use-wording.ts'
import classes from './wording.module.css'

const halves: readonly Language[] = ['ky', 'ru']

interface FormProps {
  readonly kind: DocumentKind<unknown>
  readonly text: TextOfKind
  readonly textId: string
  readonly found: FoundText
  /** As papers say it now. */
  readonly spoken: Bilingual
  /** Typed here before and not saved. */
  readonly kept: Bilingual | undefined
  readonly wording: Wording
  readonly onType: (typed: Typed) => void
}

/** Kyrgyz left, Russian right; what is wrong stands under its half, and nothing with a mistake in it can be saved. */
export function TextForm({ text, textId, found, spoken, kept, wording, onType }: FormProps): ReactNode {
  const { t } = useTranslation(['wording', 'app'])
  const frame = useRef<HTMLDivElement>(null)
  const fields = useRef<Partial<Record<Language, HTMLTextAreaElement | null>>>({})
  const search = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState<Bilingual>(kept ?? spoken)
  const [note, setNote] = useState('')
  const [half, setHalf] = useState<Language>('ky')
  const queries = useQueryClient()
  const saving = useSaving()
  const mistakes = checkOfficeText(found, value)
  const isSound = mistakes.ky.length + mistakes.ru.length === 0
  const isChanged = value.ky !== spoken.ky || value.ru !== spoken.ru
  const owns = isOwn(wording, textId)
  const isRequisite = requisiteNameOf(text.name) !== undefined
  /** A telephone is one for both languages. */
  const shown = text.name === 'office.executorPhone' ? halves.slice(0, 1) : halves
  const { name } = text
  // While there is a mistake in it the page shows what it showed before.
  useEffect(() => {
    if (isSound) onType({ name, text: value })
  }, [name, value, isSound, onType])

  function change(next: Bilingual): void {
    setValue(next)
    keepDraft(draftKey(textId), next)
  }
  function changeHalf(language: Language, typed: string): void {
    change(shown.length === 1 ? { ky: typed, ru: typed } : { ...value, [language]: typed })
  }
  function insert(place: string): void {
    const field = fields.current[half]
    const [from, to] = [field?.selectionStart ?? value[half].length, field?.selectionEnd ?? value[half].length]
    changeHalf(half, value[half].slice(0, from) + place + value[half].slice(to))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + place.length, from + place.length)
    })
  }
  async function save(next: Bilingual | null): Promise<void> {
    // The form begins anew with the saved version; what was kept before it is spent.
    queries.setQueryData(draftQuery(textId), null)
    await saving.mutateAsync({ textId, after: wording.versions.get(textId)?.version ?? 0, text: next, note })
    await dropDraft(draftKey(textId))
    showDone(t(next === null ? 'taken-back' : 'saved'))
  }
  const maySave = isSound && (isChanged || !owns) && !saving.isPending
  const press = (next: Bilingual | null): void => void save(next).catch(() => undefined)
  useHotkeys([['mod+S', () => !isUnderWindow(frame.current) && maySave && isChanged && press(value), { usePhysicalKeys: true }]], [])

  return (
    <Stack ref={frame} gap="sm">
      <div className={classes['halves']}>
        {shown.map((language) => (
          <TextHalf
            key={language}
            ref={(field) => {
              fields.current[language] = field
            }}
            language={language}
            label={shown.length === 1 ? t('phone') : t(`app:language.${language}`)}
            value={value[language]}
            mistakes={mistakes[language]}
            onChange={(typed) => changeHalf(language, typed)}
            onFocus={() => setHalf(language)}
            onFields={() => search.current?.focus()}
          />
        ))}
      </div>
      {saving.error && (
        <Alert color="red" role="alert">
          {errorText(saving.error)}
        </Alert>
      )}
      <Group gap="xs" align="flex-end" wrap="wrap">
        <TextInput label={t('note')} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} flex="1 1 180px" />
        <Tooltip label={<Kbd size="xs">Ctrl+S</Kbd>}>
          <Button loading={saving.isPending} disabled={!maySave || !isChanged} onClick={() => press(value)}>
            {t('save')}
          </Button>
        </Tooltip>
        {isChanged && (
          <Button variant="default" onClick={() => change(spoken)}>
            {t('undo')}
          </Button>
        )}
        {text.state === 'unconfirmed' && !isChanged && (
          <Button variant="light" disabled={!maySave} onClick={() => press(value)}>
            {t('confirm')}
          </Button>
        )}
        {owns && (
          <Button variant="default" disabled={saving.isPending} onClick={() => press(null)}>
            {t(isRequisite ? 'to-settings' : 'to-house')}
          </Button>
        )}
      </Group>
      {!isRequisite && <FieldList ref={search} found={found} language={half} onInsert={insert} />}
    </Stack>
  )
}
