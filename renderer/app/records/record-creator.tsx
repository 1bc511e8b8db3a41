import { Modal } from '@mantine/core'
import { type ComponentType, createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { writeRights } from '../../../shared/register/users/rights.ts'
import { useTranslation } from '../../i18n.ts'
import { useRight } from '../rights.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { RecordFormPane } from './record-form-pane.tsx'

/** Opens a new form over the form at hand; what is saved there goes to `onCreated`. */
type RecordCreator = (typed: string, onCreated: (id: string) => void) => void

interface NewRecordProps {
  /** The name that was looked for and not found. */
  readonly typed: string
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}
/** An area without a form here is one that no picker makes records of. */
export type NewRecordForms = Readonly<Partial<Record<RecordArea, ComponentType<NewRecordProps>>>>

/** The form of an area for a window over another form, with a draft of its own. */
export function newRecordForm<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  screen: AreaScreen<Input, Stored, Summary>,
): ComponentType<NewRecordProps> {
  return function NewRecordForm({ typed, onSaved, onCancel }) {
    return <RecordFormPane screen={screen} typed={typed} onSaved={onSaved} onCancel={onCancel} />
  }
}

type CreatorOf = (area: RecordArea) => RecordCreator | undefined
const noCreator: CreatorOf = () => undefined
const CreatorContext = createContext<CreatorOf>(noCreator)

/** Undefined where nothing can be made: a window never opens over a window, and not everybody may write in every area. */
export function useRecordCreator(area: RecordArea): RecordCreator | undefined {
  const mayWrite = useRight(writeRights[area])
  const creator = useContext(CreatorContext)(area)
  return mayWrite ? creator : undefined
}

interface Order {
  readonly area: RecordArea
  readonly typed: string
  readonly onCreated: (id: string) => void
}

/** Lets the pickers inside make what they do not find, without the forms of one area knowing those of another. */
export function RecordCreatorProvider({ forms, children }: { readonly forms: NewRecordForms; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('app')
  const [order, setOrder] = useState<Order>()
  const creatorOf = useCallback<CreatorOf>(
    (area) => (forms[area] ? (typed, onCreated) => setOrder({ area, typed, onCreated }) : undefined),
    [forms],
  )
  const close = (): void => setOrder(undefined)
  const Form = order && forms[order.area]
  return (
    <CreatorContext value={creatorOf}>
      {children}
      <CreatorContext value={noCreator}>
        {/* Esc is the form's own: it first closes what is open over the form. */}
        <Modal.Root opened={order !== undefined} onClose={close} closeOnEscape={false} closeOnClickOutside={false} size="min(1100px, 96vw)" centered transitionProps={{ duration: 0 }}>
          <Modal.Overlay />
          <Modal.Content aria-label={order && t('new', { ns: order.area })}>
            <Modal.Body p={0} h="min(760px, 88dvh)">
              {order && Form && (
                <Form
                  typed={order.typed}
                  onSaved={(id) => {
                    order.onCreated(id)
                    close()
                  }}
                  onCancel={close}
                />
              )}
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
      </CreatorContext>
    </CreatorContext>
  )
}
