import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { createContext, type MouseEventHandler, type ReactNode, useContext } from 'react'
import type { Right } from '../../shared/register/users/rights.ts'
import type { DeskUser } from '../../shared/register/users/schema.ts'
import { useTranslation } from '../i18n.ts'

/**
 * What whoever is at the desk may do, as the register said when it opened. Hiding and greying out is a courtesy: the
 * register's own process refuses what is not allowed, whatever the window shows.
 */
const nobody: DeskUser = { id: '', name: '', role: 'reader', rights: [] }
const DeskUserContext = createContext<DeskUser>(nobody)

export function DeskUserProvider({ user, children }: { readonly user: DeskUser; readonly children: ReactNode }): ReactNode {
  return <DeskUserContext value={user}>{children}</DeskUserContext>
}

export function useDeskUser(): DeskUser {
  return useContext(DeskUserContext)
}

export function useRight(right: Right): boolean {
  return useDeskUser().rights.includes(right)
}

/** Why the right is missing, as a sentence; undefined where it is there. */
export function useRefusal(right: Right): string | undefined {
  const { t } = useTranslation('users')
  const { role, rights } = useDeskUser()
  if (rights.includes(right)) return undefined
  return t('refused', { role: t(`roles.${role}`) })
}

/** For keys, which cannot be greyed out: false, and the reason is said, where the right is missing. */
export function useGuard(right: Right): () => boolean {
  const refusal = useRefusal(right)
  return () => {
    if (refusal === undefined) return true
    notifications.show({ message: refusal, autoClose: 5000 })
    return false
  }
}

interface RightButtonProps extends ButtonProps {
  readonly right: Right
  /** What the tooltip says while the button may be pressed, say its key. */
  readonly hint?: ReactNode
  readonly onClick: MouseEventHandler<HTMLButtonElement>
}

/** A button that people look for: where it may not be pressed it stands there grey, still in reach, and says why. */
export function RightButton({ right, hint, onClick, ...button }: RightButtonProps): ReactNode {
  const refusal = useRefusal(right)
  const label = refusal ?? hint
  const shown =
    refusal === undefined ? (
      <Button {...button} onClick={onClick} />
    ) : (
      <Button {...button} data-disabled aria-disabled onClick={(event) => event.preventDefault()} />
    )
  return label === undefined ? (
    shown
  ) : (
    <Tooltip label={label} multiline maw={360} events={{ hover: true, focus: true, touch: true }}>
      {shown}
    </Tooltip>
  )
}
