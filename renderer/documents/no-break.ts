/**
 * Where a line must not break: «№ 12», «28-ноябрында», «10 ноября», «2 л.», «саат 08:00», «(0312) 00-00-00». The text of the
 * paper stays plain; only the file gets Word's own no-break signs, which `readDocx` of the tests reads back as plain.
 */

const noBreakSpace = '\u00A0'

const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'

const glued: readonly RegExp[] = [
  /(?<=№) (?=[\p{L}\d])/gu,
  new RegExp(`(?<=\\d) (?=(?:${months}|л\\.|экз\\.|барак|нускада|адам|орун)(?![\\p{L}]))`, 'gu'),
  /(?<=(?:^|[\s(])(?:саат|г\.|ст\.|ул\.|тел\.:)) (?=\S)/gu,
  /(?<=\d\)) (?=\d)/gu,
]

export function withoutLooseSpaces(text: string): string {
  return glued.reduce((changed, pattern) => changed.replace(pattern, noBreakSpace), text)
}

/** The parts between hyphens at which a line must not end: after a figure, before a letter or figure. */
export function partsAtFirmHyphens(text: string): string[] {
  return text.split(/(?<=\d)-(?=[\p{L}\d])/u)
}
