/** `npm test [-- types|lint|unit|e2e [arguments]]`: every check of the project, or one of them. */
import { checkEndToEnd, checkLint, checkTypes, checkUnits, type CheckResult } from './checks.ts'
import { prepareElectron } from './electron.ts'
import { formatDuration, runCommand, say, sayHeading, SetupError } from './say.ts'
import { summaryLine } from './test-report.ts'

interface Check {
  readonly name: string
  readonly title: string
  readonly hasTests: boolean
  run(given: readonly string[]): Promise<CheckResult>
}

const checks: readonly Check[] = [
  { name: 'types', title: 'Types (TypeScript)', hasTests: false, run: checkTypes },
  { name: 'lint', title: 'Lint (oxlint)', hasTests: false, run: checkLint },
  { name: 'unit', title: 'Unit, database, documents, architecture, locales (vitest on Node)', hasTests: true, run: checkUnits },
  { name: 'e2e', title: 'End to end (the built app in Electron)', hasTests: true, run: checkEndToEnd },
]

/** A SetupError explains itself; any other error is a mistake of ours, whose place in the code matters. */
function sayReason(error: unknown): void {
  say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error))
}

/** Runs one check; an error in preparing it fails this check and not the ones after it. */
async function runCheck(check: Check, given: readonly string[]): Promise<CheckResult> {
  sayHeading(check.title)
  const started = Date.now()
  let result: CheckResult
  try {
    result = await check.run(given)
  } catch (error) {
    sayReason(error)
    result = check.hasTests ? { passed: false, count: { passed: 0, failed: 1 } } : { passed: false }
  }
  say(`-- ${check.name}: ${result.passed ? 'passed' : 'FAILED'} in ${formatDuration(Date.now() - started)}`)
  return result
}

/** What the command line asks for: one named check with its arguments, or all of them. */
function chooseChecks(words: readonly string[]): { chosen: readonly Check[]; given: readonly string[] } {
  const [name, ...given] = words
  if (name === undefined) return { chosen: checks, given: [] }
  const chosen = checks.filter((check) => check.name === name)
  if (chosen.length > 0) return { chosen, given }
  throw new SetupError(`There is no check named ${name}. Checks: ${checks.map((check) => check.name).join(', ')}.`)
}

await runCommand(async () => {
  const { chosen, given } = chooseChecks(process.argv.slice(2))
  // Tests on Node start Electron too, for what differs inside it; a test's time limit is no time to download it in.
  if (chosen.some((check) => check.hasTests)) await prepareElectron().catch(sayReason)
  const results = []
  for (const check of chosen) results.push({ check, ...(await runCheck(check, given)) })
  const failed = results.filter((result) => !result.passed).map((result) => result.check.name)
  if (chosen.length > 1) say(`\n${failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`}`)
  const counts = results.flatMap((result) => result.count ?? [])
  if (counts.length > 0) say(summaryLine(counts))
  return failed.length === 0 ? 0 : 1
})
