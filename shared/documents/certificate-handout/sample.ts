import { manyObservers, sampleElection } from '../sample-observers.ts'
import type { CertificateHandoutFacts } from './facts.ts'

/** Two sheets; some are handed out, one of them to a colleague. */
export function sampleCertificateHandout(): CertificateHandoutFacts {
  return {
    election: sampleElection.election,
    act: { number: '65', on: '2025-10-24' },
    holders: manyObservers(29).map((observer, index) => ({ ...observer, handedOutOn: index < 3 ? '2025-10-28' : '', handedOutTo: index === 2 ? 'TAMÁS MESZERICS' : '' })),
    preparedBy: { post: { ky: '', ru: '' }, name: { ky: 'Н. Сүйүнбаев', ru: 'Н. Суюнбаев' } },
  }
}
