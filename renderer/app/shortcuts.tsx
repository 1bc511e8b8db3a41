import { Kbd, Modal, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n.ts'

const shortcuts = [
  ['Ctrl+K', 'find'],
  ['Ctrl+N', 'new'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['F2', 'edit'],
  ['Delete', 'archive'],
  ['Ctrl+S', 'save'],
  ['F7', 'forms'],
  ['F8', 'obstacles'],
  ['Ctrl+Shift+S', 'draft'],
  ['Ctrl+P', 'print'],
  ['PgUp PgDn', 'pages'],
  ['Esc', 'leave'],
  ['Alt+← Alt+→', 'halves'],
  ['Tab Alt+Enter', 'take'],
  ['Alt+↑ Alt+↓', 'choose'],
  ['Alt+Y', 'pair'],
  ['Alt+1 Alt+2', 'master'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+L', 'lock'],
  ['Ctrl++ Ctrl+− Ctrl+0', 'zoom'],
  ['F1', 'guide'],
  ['?', 'shortcuts'],
] as const

export function Shortcuts({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('app')
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Td w={140}>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{t(`shortcuts.${what}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
