import { azerbaijaniChairman, divisionHead, missionHead } from '../sample-people.ts'
import type { AddressLabelsFacts } from './facts.ts'

const people = [azerbaijaniChairman, missionHead, divisionHead]

/** Sixty stickers: two sheets and a half, begun behind two that are used up. */
export function sampleAddressLabels(): AddressLabelsFacts {
  return {
    final: false,
    grid: '3x8',
    skip: 2,
    recipients: Array.from({ length: 20 }, () => people).flat().map((addressee) => ({
      addressee,
      address: { ky: 'Достук көчөсү, 1, Баку шаары', ru: 'ул. Дружбы, 1, г. Баку' },
    })),
  }
}
