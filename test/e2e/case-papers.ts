import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect } from 'vitest'

import type { PaperLanguage } from '../../shared/documents/document-kind.ts'
import { type DocxContent, readDocx } from '../helpers/docx.ts'
import type { DeskDriver } from '../helpers/desk-driver.ts'
import type { Clerk } from './case-clerk.ts'

/** One paper as it lies in the folder where it was saved. */
export interface SavedPaper extends DocxContent {
  readonly fileName: string
  readonly bytes: Buffer
}

export type SavedPapers<Each extends PaperLanguage = Exclude<PaperLanguage, 'en'>> = Readonly<Record<Each, SavedPaper>>

/** The system's dialog for one file answers with this path, or is cancelled. */
export async function saveDialogAnswers(desk: DeskDriver, path: string | undefined): Promise<void> {
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen })
  }, path ?? '')
}

export async function folderDialogIsCancelled(desk: DeskDriver): Promise<void> {
  await desk.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })
}

/** The text of the sheets on the right: they are drawn in a tree of their own. */
export async function previewText(desk: DeskDriver): Promise<string> {
  const text = await desk.window.getByTestId('paper-preview').evaluate((host) => {
    const sheets = [...(host.shadowRoot?.querySelectorAll('section.paper') ?? [])]
    return sheets.map((sheet) => sheet.textContent).join('\n')
  })
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')
}

export async function sheetCount(desk: DeskDriver): Promise<number> {
  return desk.window.getByTestId('paper-preview').evaluate((host) => host.shadowRoot?.querySelectorAll('section.paper').length ?? 0)
}

/** Waits until the drawn sheets say (or no longer say) something. */
export async function previewSays(desk: DeskDriver, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => previewText(desk), { timeout: 20_000, message: `the sheets should say «${text}»` }).toContain(text)
}

export async function previewIsWithout(desk: DeskDriver, text: string): Promise<void> {
  await expect.poll(() => previewText(desk), { timeout: 20_000, message: `the sheets should not say «${text}»` }).not.toContain(text)
}

/** Opens the workshop of a paper from the card that is shown. */
export async function openWorkshop(clerk: Clerk, paper: string): Promise<void> {
  clerk.step()
  await clerk.click(clerk.desk.window.getByRole('button', { name: paper, exact: true }))
  await clerk.desk.sees(clerk.desk.window.getByRole('heading', { name: paper, exact: true, level: 2 }), clerk.desk.button('workshop:issue'))
}

/** What the strip says once the register has answered. */
export async function readinessIsKnown(desk: DeskDriver): Promise<void> {
  const said = ['ready', 'stops', 'warnings'].map((key) => desk.text(`readiness:${key}`, { count: '' }).trim())
  await desk.sees(desk.window.getByRole('status').filter({ hasText: new RegExp(said.join('|'), 'u') }))
}

/** Confirms the forms of the paper as the rules propose them, table by table, and goes back to the fields. */
export async function confirmForms(clerk: Clerk): Promise<void> {
  const { desk } = clerk
  const waiting = desk.window.getByText(new RegExp(`^⚠ ${desk.text('forms:waiting', { count: String.raw`\d+` })}$`, 'u'))
  await readinessIsKnown(desk)
  if ((await waiting.count()) === 0) return
  await clerk.press('F7')
  while ((await waiting.count()) > 0) {
    // What is pressed before the first form is drawn goes to the fields of the paper.
    await desk.window.waitForTimeout(1000)
    const before = await waiting.textContent()
    await clerk.press('Control+Enter')
    await desk.window.waitForTimeout(2000)
    await expect.poll(async () => ((await waiting.count()) === 0 ? '' : waiting.textContent()), { timeout: 20_000 }).not.toBe(before)
  }
  await clerk.press('Escape')
  await desk.isWithout(desk.window.getByRole('region', { name: desk.text('workshop:forms.title'), exact: true }))
}

/** Confirms what the paper still asks for, and issues in these languages; Kyrgyz and Russian are chosen already when the choice opens. */
export async function issue(clerk: Clerk, languages: readonly PaperLanguage[]): Promise<void> {
  const { desk } = clerk
  await confirmForms(clerk)
  await clerk.click(desk.button('workshop:issue'))
  for (const language of ['ky', 'ru', 'both'] as const) {
    const box = desk.window.getByRole('checkbox', { name: desk.text(`workshop:languages.${language}`), exact: true })
    if ((await box.isChecked()) !== languages.includes(language)) await clerk.click(box)
  }
  await clerk.click(desk.button('workshop:issue-now'))
  await desk.sees(desk.window.getByText(desk.text('app:papers.issued'), { exact: true }))
}

const endings: Readonly<Record<PaperLanguage, string>> = { ky: ' ky.docx', ru: ' ru.docx', both: ' ky-ru.docx', en: ' en.docx' }

/** The files of one paper, found by the kind's word and the end of the name. */
export async function readSaved<const Each extends PaperLanguage>(
  folder: string,
  kind: { readonly ky: string; readonly ru: string },
  languages: readonly Each[],
): Promise<SavedPapers<Each>> {
  const papers = await Promise.all(
    languages.map(async (language) => {
      const word = language === 'ru' ? kind.ru : kind.ky
      const names = readdirSync(folder).filter((name) => name.includes(word) && name.endsWith(endings[language]))
      expect(names, `${word}, ${language}: ${readdirSync(folder).join(', ')}`).toHaveLength(1)
      const bytes = readFileSync(join(folder, names[0] ?? ''))
      return [language, { ...(await readDocx(bytes)), fileName: names[0] ?? '', bytes }] as const
    }),
  )
  return Object.fromEntries(papers) as SavedPapers<Each>
}

const russianMonths: ReadonlySet<string> = new Set(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
)
const kyrgyzLetters = /[ңөү]/iu

/** Whether a text is of one language only, apart from passages that stand in both on every paper (the letterhead). */
export function expectPure(paper: { readonly text: string }, language: 'ky' | 'ru', apart: readonly string[] = []): void {
  const own = apart.reduce((text, passage) => text.replaceAll(passage, ''), paper.text)
  const words = own.toLowerCase().split(/[^\p{L}]+/u)
  if (language === 'ru') expect(words.filter((word) => kyrgyzLetters.test(word)), 'Kyrgyz words in the Russian paper').toEqual([])
  else expect(words.filter((word) => russianMonths.has(word)), 'Russian months in the Kyrgyz paper').toEqual([])
}

const draftMarks = /ДОЛБООР|ПРОЕКТ/u

/** What every issued paper has to be, whatever its kind: final, of one number, and pure in its language. */
export function expectIssued(papers: Partial<SavedPapers>, apart: readonly string[] = []): string {
  const files = Object.values(papers)
  const numbers = new Set(files.map((paper) => /№ (\d[\d/-]*)/u.exec(paper.text)?.[1] ?? 'none'))
  expect([...numbers], 'one number on all files').toHaveLength(1)
  expect([...numbers]).not.toContain('none')
  for (const paper of files) expect(Object.values(paper.parts).join('\n')).not.toMatch(draftMarks)
  if (papers.ky) expectPure(papers.ky, 'ky', apart)
  if (papers.ru) expectPure(papers.ru, 'ru', apart)
  return [...numbers].join('')
}
