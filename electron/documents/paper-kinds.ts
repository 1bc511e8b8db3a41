import about from '../../package.json' with { type: 'json' }
import { findKind, getKind } from '../../shared/documents/kinds.ts'
import type { PaperKinds } from '../register/papers/repository.ts'

export const paperKinds: PaperKinds = {
  seriesOf: (kind) => getKind(kind).series,
  formOf: (kind) => findKind(kind)?.form ?? [],
  programVersion: about.version,
  printsPassports: (kindId, facts) => {
    const kind = getKind(kindId)
    const parsed = kind.factsSchema.safeParse(facts)
    // Facts of no known shape may have been printed in any way.
    return parsed.success ? (kind.printsPassports?.(parsed.data) ?? false) : true
  },
}
