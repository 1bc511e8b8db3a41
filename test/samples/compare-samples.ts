/**
 * Where the app's preview breaks lines and pages differently from LibreOffice, for every sample that `npm run samples` has
 * written. Word itself is on no machine of ours; LibreOffice is the nearest that sets pages.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { _electron } from 'playwright'

import { projectFolder } from '../../electron/runtime/folders.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { electronForTests, testEnvironment } from '../helpers/electron-for-tests.ts'
import type { PreviewPages } from './preview-window/preview-window.ts'
import { samplesFolder } from './sample-files.ts'

const run = promisify(execFile)

/** A line as it can be compared: spaces and the form of hyphens are the drawer's business. */
const bare = (line: string): string => line.replace(/[\s\u00A0\u00AD]+/gu, '').replace(/[\u2010\u2011]/gu, '-')

const unescaped = (text: string): string => text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, '&')

async function isThere(program: string): Promise<boolean> {
  return run(program, [program === 'pdftotext' ? '-v' : '--version']).then(() => true, () => false)
}

/** Lines of each page of a PDF, columns apart. */
async function pdfPages(file: string): Promise<string[][]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', file, '-'], { maxBuffer: 64_000_000 })
  return stdout.split('<page ').slice(1).map((page) =>
    page.split('<line ').slice(1).map((line) => [...line.matchAll(/<word [^>]*>([^<]*)<\/word>/gu)].map(([, word = '']) => unescaped(word)).join('')))
}

interface Difference {
  readonly file: string
  readonly pages: readonly [preview: number, pdf: number]
  /** Share of the preview's lines that end where the PDF's end. */
  readonly same: number
  readonly otherwise: readonly string[]
}

function compare(file: string, preview: PreviewPages, pdf: readonly (readonly string[])[]): Difference {
  const lines = preview.flat().map(bare).filter((line) => line !== '')
  // The number or dash of a list is no text of the preview's.
  const theirs = pdf.flat().map((line) => bare(line).replace(/^(?:\d+\.|[–•])(?=.)/u, ''))
  const known = new Set([...theirs, ...pdf.flat().map(bare)])
  // A line of the PDF may hold the cells of a whole row: then it is made of lines of the preview's.
  const ours = new Set(lines)
  const isOfRow = (line: string, row: string): boolean => (row.startsWith(line) && ours.has(row.slice(line.length))) || (row.endsWith(line) && ours.has(row.slice(0, -line.length)))
  const isSame = (line: string): boolean => known.has(line) || theirs.some((row) => isOfRow(line, row))
  const different = lines.filter((line) => !isSame(line))
  return { file, pages: [preview.length, pdf.length], same: lines.length === 0 ? 1 : 1 - different.length / lines.length, otherwise: different }
}

await runCommand(async () => {
  for (const program of ['soffice', 'pdftotext']) {
    if (await isThere(program)) continue
    say(`${program} is not on this machine, so there is nothing to compare with.`)
    return 0
  }
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-samples-'))
  const files = (await readdir(samplesFolder)).filter((name) => name.endsWith('.docx')).toSorted()
  const electron = await electronForTests()
  if (electron.isStandIn) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(electron.executablePath)
  const app = await _electron.launch({
    args: [...electron.launchArguments, `--user-data-dir=${join(folder, 'user-data')}`, join(import.meta.dirname, 'preview-window')],
    cwd: projectFolder,
    env: testEnvironment(electron),
  })
  try {
    await run('soffice', [`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.map((name) => join(samplesFolder, name))], { timeout: 600_000 })
    const window = await app.firstWindow()
    await window.waitForFunction(() => 'readPaper' in globalThis)
    const differences: Difference[] = []
    for (const name of files) {
      const base64 = (await readFile(join(samplesFolder, name))).toString('base64')
      const preview = await window.evaluate((paper) => globalThis.window.readPaper(paper), base64)
      differences.push(compare(name, preview, await pdfPages(join(folder, name.replace(/docx$/u, 'pdf')))))
    }
    for (const { file, pages: [ours, theirs], same, otherwise } of differences) {
      const pages = ours === theirs ? `${ours} ${ours === 1 ? 'page' : 'pages'}` : `${ours} pages, LibreOffice ${theirs}`
      say(`${file}: ${pages}; ${(same * 100).toFixed(1)} % of lines end alike`)
      if (process.argv.includes('--lines')) for (const line of otherwise) say(`    ${line}`)
    }
    say(`${differences.filter(({ pages: [ours, theirs] }) => ours !== theirs).length} of ${differences.length} papers have another number of pages`)
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return 0
})
