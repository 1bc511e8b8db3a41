import { ActionIcon, Kbd, Text, Textarea, TextInput, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconCircleDashed, IconKeyboard, IconPencilCheck } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { RecordForm } from '../../../shared/register/forms/schema.ts'
import { useTranslation } from '../../i18n.ts'
import { askedAs, caseNumber, exampleOf, isWaiting, stateOf } from './case-forms.ts'
import classes from './case-table.module.css'
import { exampleWords } from './example-words.ts'
import { showRow, waitingField } from './waiting-fields.ts'

/** Longer than this, a form wraps instead of hiding its end, where the change is. */
const oneLineUpTo = 40
const formPlace = '\uE000'

const signs = { suggested: IconCircleDashed, confirmed: IconCheck, corrected: IconPencilCheck, edited: IconKeyboard } as const

interface CaseRowProps {
  readonly row: RecordForm
  /** What stands in the field. */
  readonly value: string
  /** Typed and not confirmed yet. */
  readonly isEdited: boolean
  /** False for those who only read. */
  readonly mayConfirm: boolean
  readonly onType: (typed: string) => void
  /** What was typed is given up. */
  readonly onPutBack: () => void
  /** The row alone (Enter), or with all others of its table (Ctrl+Enter); `field` has the keyboard. */
  readonly onConfirm: (what: 'row' | 'table', field: HTMLElement | undefined) => void
  readonly onWithdraw: () => void
}

/** One case: the question it answers, the form, a sentence in which it stands, and who has said that it is right. */
export function CaseRow({ row, value, isEdited, mayConfirm, onType, onPutBack, onConfirm, onWithdraw }: CaseRowProps): ReactNode {
  const { t } = useTranslation('forms')
  const { key, proposal } = row
  const number = caseNumber(key)
  // Question and example are in the language of the form, whatever the language of the interface.
  const question = t(`questions.${askedAs(key.kind)}.${number}`, { lng: key.language })
  const [before = '', after = ''] = t(`examples.${exampleOf(key.kind)}.${number}`, { lng: key.language, form: formPlace }).split(formPlace)
  const state = isEdited ? 'edited' : stateOf(row)
  const Sign = signs[state]
  // By what is stored: a field that turned into another kind while one types would lose the cursor.
  const Field = Math.max(row.confirmed?.length ?? 0, proposal.length) > oneLineUpTo ? Textarea : TextInput

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape' && isEdited) onPutBack()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.altKey || event.shiftKey) return
    event.preventDefault()
    // Held down, it would confirm rows that nobody has read.
    if (!event.repeat && mayConfirm) onConfirm(event.ctrlKey || event.metaKey ? 'table' : 'row', event.currentTarget)
  }

  return (
    <tr className={classes['row']}>
      <th scope="row" className={classes['question']} lang={key.language}>
        {question}
      </th>
      <td className={classes['form']}>
        <Field
          size="xs"
          lang={key.language}
          spellCheck={false}
          aria-label={`${key.text} — ${question}`}
          value={value}
          readOnly={!mayConfirm}
          onChange={(event: { currentTarget: { value: string } }) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={(event: { currentTarget: Element }) => showRow(event.currentTarget)}
          {...(Field === Textarea ? { minRows: 1 } : {})}
          {...(isEdited ? { 'data-own-escape': true } : {})}
          {...(isWaiting(row) ? { [waitingField]: true } : {})}
        />
      </td>
      <td className={classes['example']} lang={key.language}>
        {before}
        <b>{exampleWords(key.text, value)}</b>
        {after}
        {stateOf(row) === 'corrected' && !isEdited && (
          <Text size="xs">
            {t('proposed', { proposal: exampleWords(key.text, proposal) })}
          </Text>
        )}
      </td>
      <td className={`${classes['state']} ${state === 'suggested' || state === 'edited' ? 'warning-text' : 'quiet'}`}>
        <Sign size={14} aria-hidden /> {t(`states.${state}`)}
      </td>
      <td className={classes['action']}>
        {mayConfirm && (isWaiting(row) || isEdited) && (
          <Tooltip label={<>{t('confirm')} <Kbd size="xs">Enter</Kbd></>}>
            {/* Not on the way of Tab: Enter in the field does the same. */}
            <ActionIcon variant="light" tabIndex={-1} aria-label={t('confirm')} disabled={value.trim() === ''} onClick={() => onConfirm('row', undefined)}>
              <IconCheck size={16} />
            </ActionIcon>
          </Tooltip>
        )}
        {mayConfirm && !isWaiting(row) && !isEdited && (
          <Tooltip label={t('withdraw')}>
            <ActionIcon variant="subtle" aria-label={`${t('withdraw')}: ${question}`} onClick={onWithdraw}>
              <IconArrowBackUp size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </td>
    </tr>
  )
}
