import { ActionIcon, Box, Button, Fieldset, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n.ts'

/** A list of lines inside a form (posts, members, points): add, remove, move up and down, all by keyboard. */
export function LinesField<Line>({
  label,
  addLabel,
  lines,
  onChange,
  newLine,
  children,
  error,
}: {
  readonly label: string
  readonly addLabel: string
  readonly lines: readonly Line[]
  readonly onChange: (lines: Line[]) => void
  readonly newLine: () => Line
  readonly children: (line: Line, change: (line: Line) => void, index: number) => ReactNode
  readonly error?: ReactNode
}): ReactNode {
  const { t } = useTranslation('app')
  const replace = (index: number, line: Line): void => onChange(lines.map((old, at) => (at === index ? line : old)))
  function move(from: number, to: number): void {
    const moved = lines[from]
    if (moved === undefined || to < 0 || to >= lines.length) return
    onChange(lines.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  return (
    <Fieldset legend={`${label} (${lines.length})`}>
      {error && (
        <Box c="red" fz="sm" role="alert">
          {error}
        </Box>
      )}
      {lines.map((line, index) => (
        // Lines have no identity of their own; their order is what they are.
        <Group key={index} align="flex-start" wrap="nowrap" gap="xs" mb="sm" pb="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
          <Box flex={1} miw={0}>
            {children(line, (changed) => replace(index, changed), index)}
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
              onClick={() => onChange(lines.toSpliced(index, 1))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </Group>
      ))}
      <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...lines, newLine()])}>
        {addLabel}
      </Button>
    </Fieldset>
  )
}
