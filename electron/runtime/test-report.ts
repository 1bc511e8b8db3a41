import { readFile } from 'node:fs/promises'

export interface TestCount {
  readonly passed: number
  readonly failed: number
}

interface JsonReport {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly success?: boolean
  readonly testResults?: readonly { readonly status?: string; readonly assertionResults?: readonly unknown[] }[]
}

/**
 * Counts the tests of one vitest report. A file that could not even be loaded has no tests to fail, and would vanish
 * from the sum: it counts as one failure, and so does a run that broke off in another way.
 */
export function countTests(report: JsonReport): TestCount {
  const passed = report.numPassedTests ?? 0
  const files = report.testResults ?? []
  const unloaded = files.filter((file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0).length
  const failed = (report.numFailedTests ?? 0) + unloaded
  return { passed, failed: failed === 0 && report.success !== true ? 1 : failed }
}

/** The count of a report file; a run that left none has failed as a whole. */
export async function readTestCount(file: string): Promise<TestCount> {
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')) as JsonReport)
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The last line of `npm test`, which other programs read too. */
export function summaryLine(counts: readonly TestCount[]): string {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return `tests: ${String(passed)} passed, ${String(failed)} failed`
}
