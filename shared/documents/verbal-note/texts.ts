import type { Phrase } from '../wording.ts'
import type { NoteParty } from './facts.ts'

/** Compliments: domain.md § 5.2, rows 17 and 18; the middle is an own draft. */
export const texts = {
  opening: {
    ky: '{sender} {addressee} өзүнүн урмат-сыйын билдирет жана төмөнкүлөрдү билдирүүнү өзүнө ар-намыс деп эсептейт.',
    ru: '{sender} свидетельствует своё уважение {addressee} и имеет честь сообщить следующее.',
    draft: true,
  },
  observation: {
    ky: '{sender} {held} {event} эл аралык байкоочу катары катышууга чакыруу катын ушул нотага тиркейт жана аны ээсине тапшырууну {fromAddressee} суранат.',
    ru: '{sender} прилагает к настоящей ноте письмо-приглашение для участия в качестве международного наблюдателя на {event} {held} и просит {addressee} передать его адресату.',
    draft: true,
  },
  event: {
    ky: '{sender} {held} {event} катышууга чакыруу катын ушул нотага тиркейт жана аны ээсине тапшырууну {fromAddressee} суранат.',
    ru: '{sender} прилагает к настоящей ноте письмо-приглашение принять участие {held} {within} {event} и просит {addressee} передать его адресату.',
    draft: true,
  },
  recipient: { ky: 'Каттын ээси: {who}.', ru: 'Адресат письма: {who}.', draft: true },
  visit: {
    ky: 'Кыргыз Республикасында {when} {organisation} делегациясы болот.',
    ru: 'В Кыргызской Республике {when} будет находиться делегация {organisation}.',
    draft: true,
  },
  head: { ky: 'Делегациянын башчысы: {who}.', ru: 'Глава делегации: {who}.', draft: true },
  size: { ky: 'Делегациянын курамы – {count} адам.', ru: 'Состав делегации – {count}.', draft: true },
  aim: { ky: 'Сапардын максаты – {aim}.', ru: 'Цель визита – {aim}.', draft: true },
  help: {
    ky: '{sender} сапарды уюштурууга көрсөтүлө турган көмөк үчүн {toAddressee} алдын ала ыраазычылык билдирет.',
    ru: '{sender} будет признательно {toAddressee} за содействие в организации визита.',
    draft: true,
  },
  helpOfSecretariat: {
    ky: '{sender} сапарды уюштурууга көрсөтүлө турган көмөк үчүн {toAddressee} алдын ала ыраазычылык билдирет.',
    ru: '{sender} будет признателен {toAddressee} за содействие в организации визита.',
    draft: true,
  },
  closing: {
    ky: '{sender} ушул мүмкүнчүлүктөн пайдаланып, {toAddressee} өзүнүн өтө терең урмат-сыйын дагы бир жолу ырастайт.',
    ru: '{sender} пользуется случаем, чтобы возобновить {toAddressee} уверения в своём весьма высоком уважении.',
    draft: true,
  },
  seal: { ky: 'М. О.', ru: 'М. П.', draft: true },
} as const satisfies Record<string, Phrase>

export interface PartyWords {
  /** In Russian the accusative is the same: all four are neuter or lifeless. */
  readonly nominative: Phrase
  readonly dative: Phrase
  /** Kyrgyz asks «from» a body. */
  readonly ablative: Phrase
}

/** Four fixed words in three forms, so nothing here needs the rules of declension. */
export const partyWords: Readonly<Record<NoteParty, PartyWords>> = {
  ministry: {
    nominative: { ky: 'Министрлик', ru: 'Министерство' },
    dative: { ky: 'Министрликке', ru: 'Министерству' },
    ablative: { ky: 'Министрликтен', ru: 'Министерство' },
  },
  embassy: {
    nominative: { ky: 'Элчилик', ru: 'Посольство' },
    dative: { ky: 'Элчиликке', ru: 'Посольству' },
    ablative: { ky: 'Элчиликтен', ru: 'Посольство' },
  },
  mission: {
    nominative: { ky: 'Өкүлчүлүк', ru: 'Представительство' },
    dative: { ky: 'Өкүлчүлүккө', ru: 'Представительству' },
    ablative: { ky: 'Өкүлчүлүктөн', ru: 'Представительство' },
  },
  secretariat: {
    nominative: { ky: 'Катчылык', ru: 'Секретариат' },
    dative: { ky: 'Катчылыкка', ru: 'Секретариату' },
    ablative: { ky: 'Катчылыктан', ru: 'Секретариат' },
  },
}

/** The same words, one by one, for the office to look through. */
export const partyTexts: Readonly<Record<string, Phrase>> = Object.fromEntries(
  Object.entries(partyWords).flatMap(([party, forms]) => Object.entries<Phrase>({ ...forms }).map(([kase, phrase]) => [`${party}-${kase}`, phrase])),
)
