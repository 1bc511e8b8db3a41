import { Collapse, Table, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Right, rights, roleMay, roles } from '../../../shared/register/users/rights.ts'
import { useTranslation } from '../../i18n.ts'

/**
 * What holds somebody to a right: a key that others do not have, a signature that shows who wrote what, or this program
 * alone, which whoever has a password could put another in the place of (security.md § 5.2).
 */
type Hold = 'key' | 'signed' | 'program'
const holds: Readonly<Partial<Record<Right, Hold>>> = {
  'see-passports': 'key',
  users: 'signed',
  keys: 'signed',
  'write-visits': 'signed',
  'write-meetings': 'signed',
  'write-texts': 'signed',
  'confirm-forms': 'signed',
  'issue-papers': 'signed',
  'accept-history': 'signed',
}

/** The table of rights as dispatch has it, for reading. */
export function RightsTable(): ReactNode {
  const { t } = useTranslation('users')
  const [open, { toggle }] = useDisclosure(false)
  return (
    <section>
      <UnstyledButton onClick={toggle} aria-expanded={open}>
        <Text fw={600}>
          {open ? '▾' : '▸'} {t('rights-title')}
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        <Table mt="xs" fz="sm" aria-label={t('rights-title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th />
              {roles.map((role) => (
                <Table.Th key={role} ta="center">
                  {t(`roles.${role}`)}
                </Table.Th>
              ))}
              <Table.Th>{t('held-by')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rights.map((right) => (
              <Table.Tr key={right}>
                <Table.Td>{t(`rights.${right}`)}</Table.Td>
                {roles.map((role) => (
                  <Table.Td key={role} ta="center">
                    {roleMay(role, right) ? <Yes /> : '–'}
                  </Table.Td>
                ))}
                <Table.Td>{t(`holds.${holds[right] ?? 'program'}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" mt="xs" className="quiet" maw={820}>
          {t('rights-honesty')}
        </Text>
      </Collapse>
    </section>
  )
}

function Yes(): ReactNode {
  const { t } = useTranslation('users')
  return (
    <>
      <IconCheck size={16} aria-hidden />
      <VisuallyHidden>{t('may')}</VisuallyHidden>
    </>
  )
}
