import type { Seat, SeatReason } from '../../../shared/register/seating/rules.ts'
import type { SeatedPerson, Seating } from '../../../shared/register/seating/schema.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

export interface SeatWords {
  nameOf(personId: string): string
  titleOf(personId: string): string
  /** Who it is and why just there, as a sentence. */
  whyHere(seat: Seat): string
}

export function useSeatWords(people: readonly SeatedPerson[], { alphabet: chosen }: Seating): SeatWords {
  const { t } = useTranslation(['seating', 'meetings'])
  const language = useLanguage()
  const alphabet = t(`meetings:alphabets.${chosen}`)
  const find = (personId: string): SeatedPerson | undefined => people.find((person) => person.personId === personId)
  const nameOf = (personId: string): string => inLanguage(find(personId)?.shownAs ?? { ky: '', ru: '' }, language)

  function because(reason: SeatReason): string {
    switch (reason.why) {
      case 'party': {
        const given = { party: reason.party[language], after: reason.after?.[language] ?? '', alphabet }
        if (reason.after === null) return t(`party.${reason.by}-first`, given)
        return t(`party.${reason.by}-after`, given)
      }
      case 'list':
      case 'alphabet': {
        const order = t(`order.${reason.why}-${reason.after === null ? 'first' : 'after'}`, { after: nameOf(reason.after ?? ''), alphabet })
        return t(`hand.${reason.hand}`, { order })
      }
      case 'rank': {
        const given = { after: nameOf(reason.after ?? ''), rank: inLanguage(reason.rank, language), alphabet }
        const order = reason.after === null ? t('rank.first', given) : t(`rank.by-${reason.by}`, given)
        return t(`hand.${reason.hand}`, { order })
      }
      default:
        return t(`why.${reason.why}`)
    }
  }

  return {
    nameOf,
    titleOf: (personId) => inLanguage(find(personId)?.title ?? { ky: '', ru: '' }, language),
    whyHere: ({ number, personId, reason }) => t('why-here', { number, name: nameOf(personId), why: because(reason) }),
  }
}
