/**
 * Measures the inflection against the development data, which is not in the repository (its licences forbid it).
 * Run: node test/bench/language.ts [data folder]   (default: ../shared/language-data beside the repository)
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { declineKyrgyz, declineRussianName, declineRussianPhrase } from '../../shared/language/index.ts'
import type { KyrgyzCase, RussianCase, RussianSex } from '../../shared/language/index.ts'

type Row = Readonly<Record<string, string>>
type Outcome = { right: boolean; got: string; expected: string; label: string }
type Bench = { file: string; target: number; judge: (row: Row) => string; accepts?: (row: Row) => string[] }

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

/** Why a form was missed, as far as a machine can tell. */
function classOf(row: Row, outcome: Outcome): string {
  if (row['count'] !== undefined) return 'variant-in-use'
  const { got, expected } = outcome
  let same = 0
  while (same < got.length && got.charAt(same) === expected.charAt(same)) same += 1
  const stem = row['lemma'] ?? row['name'] ?? row['position'] ?? ''
  if (same < stem.length - 1) return 'stem-change'
  return got.length === expected.length ? 'other-vowel-or-consonant' : 'other-ending'
}

const keyOf = (row: Row): string =>
  [row['lemma'] ?? row['abbr'] ?? row['number'] ?? row['name'] ?? row['position'], row['case']].join(' ')

for (const bench of benches) {
  if (!existsSync(join(folder, bench.file))) {
    console.log(`${bench.file}: absent`)
    continue
  }
  const rows = readRows(bench.file)
  const attestedForms = new Map<string, string[]>()
  if (rows[0]?.['form'] !== undefined) {
    for (const row of rows) attestedForms.set(keyOf(row), [...(attestedForms.get(keyOf(row)) ?? []), field(row, 'form')])
  }
  let right = 0
  let tokens = 0
  let rightTokens = 0
  let nearRight = 0
  const misses: string[] = []
  const started = performance.now()
  for (const row of rows) {
    const got = bench.judge(row)
    const accepted = row['form'] === undefined ? (bench.accepts?.(row) ?? [field(row, 'expected')]) : [row['form']]
    const weight = Number(row['count'] ?? row['tokens'] ?? 1)
    tokens += weight
    if (accepted.includes(got)) {
      right += 1
      rightTokens += weight
      continue
    }
    const variant = attestedForms.get(keyOf(row))?.includes(got) ?? false
    if (variant) nearRight += 1
    const expected = accepted.join(' | ')
    const label = variant ? 'other-attested-form' : classOf(row, { right: false, got, expected, label: '' })
    misses.push(`    ${label}: ${keyOf(row)}${row['poss'] ? ' PSS3' : ''} → ${got}, expected ${expected}${weight > 1 ? ` ×${weight}` : ''}`)
  }
  const microseconds = ((performance.now() - started) * 1000) / rows.length
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
  const extra = nearRight > 0 ? `, with attested variants ${percent(right + nearRight, rows.length)} %` : ''
  console.log(
    `${bench.file.padEnd(26)} ${String(right).padStart(5)}/${String(rows.length).padEnd(5)} ${percent(right, rows.length).padStart(6)} %`
    + ` (target ${bench.target}; tokens ${percent(rightTokens, tokens)} %${extra}; ${microseconds.toFixed(1)} µs a form)`,
  )
  for (const miss of misses) console.log(miss)
}
