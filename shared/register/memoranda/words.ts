import type { Bilingual } from '../../language/index.ts'
import type { MemorandumStanding } from './rules.ts'
import type { Memorandum } from './schema.ts'

/** How the printed register says what the screens say in `memoranda.json`. */
export const renewalWords: Readonly<Record<Memorandum['renewal'], Bilingual>> = {
  automatic: { ky: 'өзүнөн өзү узартылат', ru: 'продлевается автоматически' },
  'by-agreement': { ky: 'макулдашуу боюнча узартылат', ru: 'продлевается по согласованию' },
  none: { ky: 'узартылбайт', ru: 'не продлевается' },
}

export const standingWords: Readonly<Record<MemorandumStanding, Bilingual>> = {
  draft: { ky: 'даярдалууда', ru: 'готовится' },
  'in-force': { ky: 'күчүндө', ru: 'действует' },
  due: { ky: 'күчүндө, мөөнөтү жакындады', ru: 'действует, срок подходит' },
  expired: { ky: 'мөөнөтү бүткөн', ru: 'срок истёк' },
  terminated: { ky: 'токтотулган', ru: 'прекращён' },
}
