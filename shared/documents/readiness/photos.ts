import { isPhotoCell } from '../blocks.ts'
import type { Block } from '../blocks.ts'
import { type Obstacle, warning } from './obstacle.ts'

/** The photographs that a block has places for; empty texts where there is none. */
function photosOf(block: Block): string[] {
  switch (block.type) {
    case 'badges': return block.badges.map(({ photo }) => photo)
    case 'certificates': return block.certificates.map(({ photo }) => photo)
    case 'table': return block.rows.flatMap((row) => row.filter(isPhotoCell).map(({ photo }) => photo))
    default: return []
  }
}

/** Only warns: a frame left empty can still have a photograph glued in (domain.md § 6, rows 15 and 22). */
export function missingPhotos(blocks: readonly Block[]): Obstacle[] {
  const missing = blocks.flatMap(photosOf).filter((photo) => photo === '').length
  return missing === 0 ? [] : [{ ...warning('photo-missing', { at: 'pages' }, { count: missing }), home: { at: 'record' } }]
}
