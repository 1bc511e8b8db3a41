import { azerbaijaniChairman, chairman, longNamed, secretary } from '../sample-people.ts'
import type { NamePlatesFacts } from './facts.ts'

/** A short name that reads alike in both languages, one that does not, and one of eighty characters. */
export function sampleNamePlates(): NamePlatesFacts {
  const commission = { ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Кыргызской Республики' }
  return {
    withEmblem: true,
    plates: [
      { name: chairman.name, body: commission },
      { name: secretary.name, body: commission },
      { name: azerbaijaniChairman.name, body: { ky: 'Азербайжан Республикасы', ru: 'Азербайджанская Республика' } },
      { name: longNamed.name, body: { ky: '', ru: '' } },
    ],
  }
}
