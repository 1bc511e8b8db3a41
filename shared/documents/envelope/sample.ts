import { divisionHead } from '../sample-people.ts'
import type { EnvelopeFacts } from './facts.ts'

/** The smaller sheet with a long name, a long post and an address of several lines. */
export function sampleEnvelope(): EnvelopeFacts {
  return {
    final: false,
    format: 'dl',
    letterNumber: '01-18/12',
    sender: { ky: '', ru: '' },
    senderAddress: { ky: '720040, Бишкек шаары, Чүй проспектиси, 1', ru: '720040, г. Бишкек, проспект Чуй, 1' },
    addressee: divisionHead,
    address: { ky: 'Достук көчөсү, 1\n100000, Ташкент шаары\nӨзбекстан Республикасы', ru: 'ул. Дружбы, 1\n100000, г. Ташкент\nРеспублика Узбекистан' },
  }
}
