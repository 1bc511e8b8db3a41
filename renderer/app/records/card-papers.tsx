import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { present } from '../../../shared/assert.ts'
import { findKind } from '../../../shared/documents/kinds.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { useNavigation } from '../navigation.tsx'
import { RightButton, useRight } from '../rights.tsx'

/** More than these stand in a menu behind the first two, which are the ones made every day. */
const mostButtons = 3
const firstInRow = 2

/** The papers that can be made from a record, the usual ones first; whoever makes none is told why. */
export function CardPapers({ area, recordId, kinds }: { readonly area: RecordArea; readonly recordId: string; readonly kinds: readonly string[] }): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const { go } = useNavigation()
  const mayMake = useRight('issue-papers')
  const nameOf = (kind: string): string => inLanguage(present(findKind(kind), kind).name, language)
  const open = (kind: string): void => go({ screen: area, recordId, paperKind: kind })
  const inRow = kinds.length <= mostButtons ? kinds : kinds.slice(0, firstInRow)
  const inMenu = kinds.slice(inRow.length)
  return (
    <>
      {inRow.map((kind) => (
        <RightButton key={kind} right="issue-papers" leftSection={<IconFileText size={16} aria-hidden />} onClick={() => open(kind)}>
          {nameOf(kind)}
        </RightButton>
      ))}
      {inMenu.length > 0 && !mayMake && (
        <RightButton right="issue-papers" variant="light" onClick={() => undefined}>
          {t('card.more-papers')}
        </RightButton>
      )}
      {inMenu.length > 0 && mayMake && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="light" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('card.more-papers')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {inMenu.map((kind) => (
              <Menu.Item key={kind} leftSection={<IconFileText size={16} aria-hidden />} onClick={() => open(kind)}>
                {nameOf(kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
