import type { Block, Line } from '../blocks.ts'
import type { OwnSheet } from '../document-kind.ts'
import { addresseeBlock } from '../letter-frame.ts'
import type { AddressLabelsFacts } from './facts.ts'
import type { Voice } from '../voice.ts'

/** Two of the 297 mm stay for the paragraph that Word puts behind a table; a millimetre each above and below. */
export const labelSheet: OwnSheet = { width: 210, height: 297, margins: { left: 0, right: 0, top: 1, bottom: 0 } }

const usable = { width: 210, height: 295 }

const grids: Readonly<Record<AddressLabelsFacts['grid'], { readonly columns: number; readonly rows: number }>> = {
  '3x8': { columns: 3, rows: 8 },
  '2x8': { columns: 2, rows: 8 },
  '2x4': { columns: 2, rows: 4 },
}

export function composeAddressLabels({ grid, skip, recipients }: AddressLabelsFacts, voice: Voice): Block[] {
  const { columns, rows } = grids[grid]
  const used: Line[][] = Array.from({ length: skip }, () => [])
  return [{
    type: 'labels',
    columns,
    size: { width: usable.width / columns, height: usable.height / rows },
    labels: [...used, ...recipients.map((recipient) => addresseeBlock(recipient, voice).lines)],
  }]
}
