import { ActionIcon, Box, Fieldset, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, useCallback, useMemo } from 'react'
import { useTranslation } from '../../i18n.ts'
import { RecordAdder } from './record-adder.tsx'

interface PersonLine {
  readonly personId: string
}

/** What draws one line. `context` is what all lines share (the day, the side names). */
export interface PersonLineProps<Line extends PersonLine, Context> {
  readonly line: Line
  readonly index: number
  readonly context: Context
  readonly change: (index: number, line: Line) => void
  readonly error: ReactNode
}

type Update<Line> = (update: (lines: readonly Line[]) => Line[]) => void

/**
 * Lines that each stand for a person (members of a delegation, participants of a meeting). People are added by name at
 * the end. `LineFields` should be a `memo`: each line holds several pickers, sixty lines are usual, and typing into one
 * must not draw all of them again.
 */
export function PersonLinesField<Line extends PersonLine, Context>({
  label,
  addLabel,
  lines,
  onUpdate,
  newLine,
  LineFields,
  context,
  errorOf,
  error,
  extra,
  present,
}: {
  readonly label: string
  readonly addLabel: string
  readonly lines: readonly Line[]
  /** Must keep its identity between renders. */
  readonly onUpdate: Update<Line>
  readonly newLine: (personId: string, lines: readonly Line[]) => Line
  readonly LineFields: ComponentType<PersonLineProps<Line, Context>>
  readonly context: Context
  readonly errorOf: (index: number) => ReactNode
  readonly error?: ReactNode
  /** Stands above the lines: another way to fill them. */
  readonly extra?: ReactNode
  /** Who cannot be added: without it, those who have a line here. */
  readonly present?: ReadonlySet<string>
}): ReactNode {
  const { t } = useTranslation('app')
  const change = useCallback(
    (index: number, line: Line) => onUpdate((all) => all.map((old, at) => (at === index ? line : old))),
    [onUpdate],
  )
  const standing = useMemo(() => present ?? new Set(lines.map((line) => line.personId)), [present, lines])
  const move = (from: number, to: number): void =>
    onUpdate((all) => {
      const moved = all[from]
      return moved === undefined || to < 0 || to >= all.length ? [...all] : all.toSpliced(from, 1).toSpliced(to, 0, moved)
    })

  return (
    <Fieldset legend={`${label} (${lines.length})`}>
      {error && (
        <Text c="red" size="sm" role="alert" mb="xs">
          {error}
        </Text>
      )}
      {extra}
      {lines.map((line, index) => (
        // A line is its place in the list, as on paper.
        <Group key={index} align="flex-start" wrap="nowrap" gap="xs" mb="xs" pb="xs" style={{ borderBottom: '1px solid var(--pane-border)' }}>
          <Text size="sm" className="quiet" w={22} ta="right" mt={26} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {index + 1}
          </Text>
          <Box flex={1} miw={0}>
            <LineFields line={line} index={index} context={context} change={change} error={errorOf(index)} />
          </Box>
          <Group gap={2} mt={22} wrap="nowrap">
            <ActionIcon variant="subtle" disabled={index === 0} aria-label={t('lines.up', { index: index + 1 })} onClick={() => move(index, index - 1)}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              disabled={index === lines.length - 1}
              aria-label={t('lines.down', { index: index + 1 })}
              onClick={() => move(index, index + 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('lines.remove', { index: index + 1 })}
              onClick={() => onUpdate((all) => all.toSpliced(index, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </Group>
      ))}
      <RecordAdder
        area="people"
        label={addLabel}
        exclude={standing}
        onAdd={(personId) => onUpdate((all) => [...all, newLine(personId, all)])}
      />
    </Fieldset>
  )
}
