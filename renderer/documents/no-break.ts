/**
 * Where a line must not break: «№ 12», «28-ноябрында», «10 ноября», «2 л.», «саат 08:00», «(0312) 00-00-00». The text of the
 * paper stays plain; only the file gets Word's own no-break signs, which `readDocx` of the tests reads back as plain.
 */

const noBreakSpace = '\u00A0'

const glued: readonly RegExp[] = [
  /(?<=№) (?=[\p{L}\d])/gu,
  // A figure and what it counts: «28 ноября», «100 шайлоо участогу», «2 л.».
  /(?<=(?:^|[^\p{L}\d])\d{1,5}) (?=\p{Ll})/gu,
  // A dash never begins a line.
  / (?=[–—] )/gu,
  // «участоктор – 100».
  /(?<=[ \u00A0][–—]) (?=\d)/gu,
  // «Н. Сүйүнбаев».
  /(?<=(?:^|[\s(])\p{Lu}\.) (?=\p{Lu})/gu,
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
