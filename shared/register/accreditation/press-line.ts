import { agreeRussian, type Bilingual, formatCount, formatDate } from '../../language/index.ts'
import type { Totals } from './standing.ts'

const observers = { ky: 'эл аралык байкоочу', ru: ['международный наблюдатель', 'международных наблюдателя', 'международных наблюдателей'] } as const
/** After a preposition of the genitive, so there are two forms only. */
const bodies = { ky: 'уюмдан', ru: ['организации', 'организаций', 'организаций'] } as const
const states = { ky: 'өлкөдөн', ru: ['страны', 'стран', 'стран'] } as const

/**
 * The figure that goes to the press, as one sentence in each language: «2025-жылдын 28-ноябрына карата 58 өлкөдөн, 40 уюмдан
 * 788 эл аралык байкоочу аккредитацияланган.»
 */
export function pressLine({ on, accredited, countries, organisations }: Pick<Totals, 'on' | 'accredited' | 'countries' | 'organisations'>): Bilingual {
  const countryCount = countries.filter(({ key }) => key !== null).length
  const bodyCount = organisations.filter(({ key }) => key !== null).length
  return {
    ky: sentence([
      formatDate(on, 'ky', 'by'),
      [countryCount > 0 && formatCount(countryCount, states, 'ky'), bodyCount > 0 && formatCount(bodyCount, bodies, 'ky')].filter(Boolean).join(', '),
      formatCount(accredited, observers, 'ky'),
      'аккредитацияланган',
    ]),
    ru: sentence([
      `По состоянию на ${formatDate(on, 'ru', 'long')}`,
      agreeRussian(accredited, ['аккредитован', 'аккредитовано', 'аккредитовано']),
      formatCount(accredited, observers, 'ru'),
      bodyCount > 0 && `от ${formatCount(bodyCount, bodies, 'ru')}`,
      countryCount > 0 && `из ${formatCount(countryCount, states, 'ru')}`,
    ]),
  }
}

const sentence = (parts: readonly (string | false)[]): string => `${parts.filter(Boolean).join(' ')}.`
