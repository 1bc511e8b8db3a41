import { sampleObservers } from '../sample-observers.ts'
import { samplePhoto } from '../sample-photo.ts'
import type { ObserverCertificateFacts } from './facts.ts'

/** Three sheets: the longest name, a body without English, no country, no passport's spelling, no number; one has a photograph. */
export function sampleObserverCertificate(): ObserverCertificateFacts {
  return {
    sheet: 'a4',
    act: { number: '65', on: '2025-10-24' },
    issuedOn: '2025-10-27',
    validUntilOn: '2025-12-31',
    signatory: { post: { ky: 'Төрага', ru: 'Председатель' }, name: { ky: 'Т. Шайназаров', ru: 'Т. Шайназаров' } },
    signatoryEn: { post: 'Chairperson', name: 'T. Shainazarov' },
    certificates: sampleObservers.map((observer) => ({ ...observer, photo: observer.certificate === '0001' ? samplePhoto() : '' })),
  }
}
