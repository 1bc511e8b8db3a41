/**
 * Where a line must not break: «№ 12», «28-ноябрында», «10 ноября», «2 л.», «саат 08:00», «(0312) 00-00-00». The text of the
 * paper stays plain; only the file gets Word's own no-break signs, which `readDocx` of the tests reads back as plain.
 */

const noBreakSpace = '\u00A0'

const figure = String.raw`(?:^|[^\p{L}\d])\d{1,5}`
const opened = String.raw`(?:^|[\s(])`

/** One pattern for all of them: a letter has a hundred texts, and they would be read through as often as there are rules. */
const glued = new RegExp([
  String.raw`(?<=№) (?=[\p{L}\d])`,
  // A figure and what it counts: «28 ноября», «100 шайлоо участогу», «2 л.».
  String.raw`(?<=${figure}) (?=\p{Ll})`,
  // A dash never begins a line.
  ' (?=[–—] )',
  // «участоктор – 100».
  String.raw`(?<=[ \u00A0][–—]) (?=\d)`,
  // «Н. Сүйүнбаев».
  String.raw`(?<=${opened}\p{Lu}\.) (?=\p{Lu})`,
  String.raw`(?<=${opened}(?:саат|г\.|ст\.|ул\.|тел\.:)) (?=\S)`,
  String.raw`(?<=\d\)) (?=\d)`,
].join('|'), 'gu')

export function withoutLooseSpaces(text: string): string {
  return text.replace(glued, noBreakSpace)
}

/** The parts between hyphens at which a line must not end: after a figure, before a letter or figure. */
export function partsAtFirmHyphens(text: string): string[] {
  return text.split(/(?<=\d)-(?=[\p{L}\d])/u)
}
