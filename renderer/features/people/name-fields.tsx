import { Box, Button, Fieldset, Group, Text, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowUp, IconWand } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, type ReactNode, useState } from 'react'
import { type Language, normaliseLetters } from '../../../shared/language/index.ts'
import type { PersonInput } from '../../../shared/register/people/schema.ts'
import { bindPart } from '../../app/fields/bind.ts'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { fillEmptyNames, nameKeys, type NamePart, nameParts, proposeName } from './name-proposals.ts'

const languages: readonly Language[] = ['ky', 'ru']
const threeColumns = 'minmax(90px, 120px) repeat(3, minmax(0, 1fr))'

/** In a narrow or zoomed window the spellings stand under each other, each with its whole label. */
const useIsNarrow = (): boolean => useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })

/** What a field is called: unseen where its row and column already say it. */
function nameLabel(isNarrow: boolean, label: string): { readonly label: string } | { readonly 'aria-label': string } {
  return isNarrow ? { label } : { 'aria-label': label }
}

/**
 * A name in its three spellings, part under part, so that a slip between them is seen. An empty Cyrillic field shows what it
 * could be; only a click takes it, and a field filled that way says so until somebody types in it.
 */
export function NameFields({ form }: { readonly form: RecordForm<PersonInput> }): ReactNode {
  const { t } = useTranslation('people')
  const isNarrow = useIsNarrow()
  /** Fields holding a proposal nobody has touched yet, as `ky.surname`. */
  const [unchecked, setUnchecked] = useState<ReadonlySet<string>>(new Set())
  const proposals = languages.flatMap((language) =>
    nameParts.filter((part) => proposeName(form.values, language, part) !== '').map((part) => `${language}.${part}`),
  )

  function fillAll(): void {
    form.setValues(fillEmptyNames(form.values))
    setUnchecked(new Set([...unchecked, ...proposals]))
  }
  function mark(field: string, isProposal: boolean): void {
    const next = new Set(unchecked)
    if (isProposal) next.add(field)
    else next.delete(field)
    setUnchecked(next)
  }

  return (
    <Fieldset legend={t('names.title')}>
      <Box style={{ display: 'grid', gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : threeColumns, gap: '8px 12px', alignItems: 'start' }}>
        {!isNarrow && <span />}
        {(isNarrow ? [] : (['latin', 'ky', 'ru'] as const)).map((column) => (
          <Text key={column} size="sm" fw={600}>
            {t(`names.${column}`)}
          </Text>
        ))}
        {nameParts.map((part) => (
          <Fragment key={part}>
            {!isNarrow && (
              <Text size="sm" pt={7}>
                {t(`names.${part}`)}
              </Text>
            )}
            <LatinCell form={form} part={part} />
            {languages.map((language) => (
              <CyrillicCell
                key={language}
                form={form}
                part={part}
                language={language}
                isUnchecked={unchecked.has(`${language}.${part}`)}
                onMark={(isProposal) => mark(`${language}.${part}`, isProposal)}
              />
            ))}
          </Fragment>
        ))}
      </Box>
      {proposals.length > 0 && (
        <Group mt="sm" gap="sm">
          <Button variant="light" leftSection={<IconWand size={16} aria-hidden />} onClick={fillAll}>
            {t('names.fill')}
          </Button>
          <Text size="sm" className="quiet" flex={1} miw={240}>
            {t('hints.proposals')}
          </Text>
        </Group>
      )}
    </Fieldset>
  )
}

/** The passport's spelling is copied, never made: nothing is proposed here. A patronymic has no line of its own there. */
function LatinCell({ form, part }: { readonly form: RecordForm<PersonInput>; readonly part: NamePart }): ReactNode {
  const { t } = useTranslation('people')
  const isNarrow = useIsNarrow()
  if (part === 'patronymic') {
    return isNarrow ? null : (
      <Text size="xs" className="quiet" pt={8}>
        {t('hints.latinPatronymic')}
      </Text>
    )
  }
  const { value, onChange, error } = bindPart(form, 'passportName', part)
  return (
    <TextInput
      {...nameLabel(isNarrow, `${t(`names.${part}`)} — ${t('names.latin')}`)}
      data-name-field={`latin.${part}`}
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => moveAside(event, part)}
    />
  )
}

function CyrillicCell({
  form,
  part,
  language,
  isUnchecked,
  onMark,
}: {
  readonly form: RecordForm<PersonInput>
  readonly part: NamePart
  readonly language: Language
  readonly isUnchecked: boolean
  readonly onMark: (isProposal: boolean) => void
}): ReactNode {
  const { t } = useTranslation('people')
  const isNarrow = useIsNarrow()
  const { value, onChange, error } = bindPart(form, nameKeys[language], part)
  const proposal = proposeName(form.values, language, part)
  return (
    <Box>
      <TextInput
        {...nameLabel(isNarrow, `${t(`names.${part}`)} — ${t(`names.${language}`)}`)}
        data-name-field={`${language}.${part}`}
        lang={language}
        spellCheck={false}
        value={value}
        error={error}
        description={isUnchecked && value !== '' ? t('names.unchecked') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => {
          onMark(false)
          onChange(event.currentTarget.value)
        }}
        onBlur={() => {
          const clean = normaliseLetters(value)
          if (clean !== value) onChange(clean)
        }}
        onKeyDown={(event) => moveAside(event, part)}
      />
      {proposal !== '' && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={2}
          fw={400}
          maw="100%"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={() => {
            onMark(true)
            onChange(proposal)
          }}
        >
          {t('names.proposal', { name: proposal })}
        </Button>
      )}
    </Box>
  )
}

/** Alt+← and Alt+→ move between the spellings of one part, as in every field of two languages. */
function moveAside(event: KeyboardEvent<HTMLInputElement>, part: NamePart): void {
  if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
  event.preventDefault()
  const row = [...(event.currentTarget.form?.querySelectorAll<HTMLInputElement>(`[data-name-field$=".${part}"]`) ?? [])]
  row[row.indexOf(event.currentTarget) + (event.key === 'ArrowLeft' ? -1 : 1)]?.focus()
}
