/**
 * Measures how long the dative column of a list of 10,000 people takes, and the inflection against the development data,
 * which is not in the repository (its licences forbid it).
 * Run: node test/bench/language.ts [data folder]   (default: ../shared/language-data beside the repository)
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { requestForm } from '../../shared/documents/case-forms.ts'
import { declineKyrgyz, declineRussianName, declineRussianPhrase } from '../../shared/language/index.ts'
import type { KyrgyzCase, RussianCase, RussianSex } from '../../shared/language/index.ts'
import { generatePerson } from './start/generated-people.ts'

type Row = Readonly<Record<string, string>>
type Bench = { file: string; target: number; judge: (row: Row) => string; accepts?: (row: Row) => string[] }

/** As cards and papers ask for them: with the key under which each form is confirmed. */
function measureDativeColumn(): void {
  const people = Array.from({ length: 10_000 }, (_, index) => generatePerson(index))
  const columns = {
    ky: () => people.map(({ kyrgyzName: parts, sex }) => requestForm({ kind: 'name', language: 'ky', parts, sex }, 'dative')),
    ru: () => people.map(({ russianName: parts, sex }) => requestForm({ kind: 'name', language: 'ru', parts, sex }, 'dative')),
  }
  console.log('dative column of 10,000 people   first ms  median ms  µs/form')
  for (const [language, column] of Object.entries(columns)) {
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now()
      column()
      return performance.now() - started
    })
    const median = times.toSorted((one, other) => one - other)[3] ?? NaN
    console.log(`${language.padEnd(30)} ${(times[0] ?? NaN).toFixed(1).padStart(10)} ${median.toFixed(1).padStart(10)} ${(median / 10).toFixed(2).padStart(8)}`)
  }
}

measureDativeColumn()

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../shared/language-data'))
if (!existsSync(folder)) {
  console.log(`no development data at ${folder}: nothing measured`)
  process.exit(0)
}

const kyrgyzCaseByTag: Readonly<Record<string, KyrgyzCase>> = {
  NOM: 'nominative', GEN: 'genitive', DAT: 'dative', ACC: 'accusative', LOC: 'locative', ABL: 'ablative',
}

function readRows(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').split(/\r?\n/u).filter((line) => line !== '')
  const names = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

function field(row: Row, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`the data has no column ${name}`)
  return value
}

function kyrgyzCase(row: Row): KyrgyzCase {
  const kase = kyrgyzCaseByTag[field(row, 'case')]
  if (kase === undefined) throw new Error(`unknown case ${row['case']}`)
  return kase
}

function kyrgyzNoun(row: Row): string {
  return declineKyrgyz(field(row, 'lemma'), kyrgyzCase(row), {
    number: row['number'] === 'PL' ? 'plural' : 'singular',
    possessive: row['poss'] === 'PSS3' ? 'third' : undefined,
  })
}

function russianName(row: Row): string {
  const part = ({ first: 'given', last: 'surname', middle: 'patronymic' } as const)[field(row, 'part') as 'first' | 'last' | 'middle']
  const declined = declineRussianName({ [part]: field(row, 'name'), sex: field(row, 'gender') as RussianSex }, field(row, 'case') as RussianCase)
  return declined[part] ?? ''
}

const withAlternative = (row: Row): string[] => [field(row, 'expected'), ...(row['alternative'] ? row['alternative'].split(/[|,/]\s*/u) : [])]

const benches: Bench[] = [
  { file: 'ky_nouns.tsv', target: 99.8, judge: kyrgyzNoun },
  { file: 'ky_nouns_apertium.tsv', target: 99.6, judge: kyrgyzNoun },
  { file: 'ky_abbr_attested.tsv', target: 95, judge: (row) => declineKyrgyz(field(row, 'abbr'), kyrgyzCase(row)) },
  { file: 'ky_numbers_attested.tsv', target: 95, judge: (row) => declineKyrgyz(field(row, 'number'), kyrgyzCase(row)) },
  { file: 'ru_names.tsv', target: 99.6, judge: russianName, accepts: withAlternative },
  { file: 'ru_names_turkic.tsv', target: 99.7, judge: russianName, accepts: withAlternative },
  { file: 'ru_positions.tsv', target: 100, judge: (row) => declineRussianPhrase(field(row, 'position'), field(row, 'case') as RussianCase) },
]

/** Endings that no reading of the word could take: after a voiceless sound they begin with к or т, and their vowel follows the last one said. */
function isSlipInPrint(row: Row, got: string, expected: string): boolean {
  const stem = row['number'] ?? row['abbr'] ?? ''
  const [own, printed] = [got.slice(stem.length), expected.slice(stem.length)]
  const isHard = (ending: string): boolean => /^[ктп]/u.test(ending)
  return row['number'] !== undefined ? own !== printed : isHard(own) !== isHard(printed) && /[СФ]$/u.test(stem)
}

/** Why a form was missed, as far as a machine can tell. Attested rows count every spelling met in print, slips included. */
function classOf(row: Row, got: string, expected: string): string {
  if (row['count'] !== undefined) return isSlipInPrint(row, got, expected) ? 'slip-in-print' : 'other-reading-in-print'
  let same = 0
  while (same < got.length && got.charAt(same) === expected.charAt(same)) same += 1
  const stem = row['lemma'] ?? row['name'] ?? row['position'] ?? ''
  if (same < stem.length - 1) return 'stem-change'
  return got.length === expected.length ? 'other-vowel-or-consonant' : 'other-ending'
}

const keyOf = (row: Row): string =>
  [row['lemma'] ?? row['abbr'] ?? row['number'] ?? row['name'] ?? row['position'], row['case']].join(' ')

/** Forms met in print per word and case: «КТРКнын» and «КТРКдин» are both attested. */
function attestedForms(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const row of rows) {
    if (row['form'] !== undefined) forms.set(keyOf(row), [...(forms.get(keyOf(row)) ?? []), row['form']])
  }
  return forms
}

type Result = { rows: number; right: number; rightOrAttested: number; tokens: number; rightTokens: number; rightOrAttestedTokens: number; misses: string[] }

function measure(bench: Bench, rows: readonly Row[]): Result {
  const attested = attestedForms(rows)
  const result: Result = { rows: rows.length, right: 0, rightOrAttested: 0, tokens: 0, rightTokens: 0, rightOrAttestedTokens: 0, misses: [] }
  for (const row of rows) {
    const got = bench.judge(row)
    const accepted = row['form'] === undefined ? (bench.accepts?.(row) ?? [field(row, 'expected')]) : [row['form']]
    const weight = Number(row['count'] ?? row['tokens'] ?? 1)
    result.tokens += weight
    if (accepted.includes(got)) {
      result.right += 1
      result.rightOrAttested += 1
      result.rightTokens += weight
      result.rightOrAttestedTokens += weight
      continue
    }
    const variant = attested.get(keyOf(row))?.includes(got) ?? false
    if (variant) {
      result.rightOrAttested += 1
      result.rightOrAttestedTokens += weight
    }
    const expected = accepted.join(' | ')
    const label = variant ? 'other-attested-form' : classOf(row, got, expected)
    result.misses.push(`    ${label}: ${keyOf(row)}${row['poss'] ? ' PSS3' : ''} → ${got}, expected ${expected}${weight > 1 ? ` ×${weight}` : ''}`)
  }
  return result
}

function microsecondsPerForm(bench: Bench, rows: readonly Row[]): number {
  for (const row of rows) bench.judge(row)
  const started = performance.now()
  for (const row of rows) bench.judge(row)
  return ((performance.now() - started) * 1000) / rows.length
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2).padStart(6)

console.log('file                        right/rows    rows %  +attested %  tokens %  +attested %  target  µs/form')
for (const bench of benches) {
  if (!existsSync(join(folder, bench.file))) {
    console.log(`${bench.file}: absent`)
    continue
  }
  const rows = readRows(bench.file)
  const { right, rightOrAttested, tokens, rightTokens, rightOrAttestedTokens, misses } = measure(bench, rows)
  const columns = [
    bench.file.padEnd(26), `${right}/${rows.length}`.padStart(11), percent(right, rows.length).padStart(8), percent(rightOrAttested, rows.length).padStart(11),
    percent(rightTokens, tokens).padStart(9), percent(rightOrAttestedTokens, tokens).padStart(12), String(bench.target).padStart(7), microsecondsPerForm(bench, rows).toFixed(1).padStart(8),
  ]
  console.log(columns.join(' '))
  for (const miss of misses) console.log(miss)
}
