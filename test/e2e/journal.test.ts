import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJs from 'exceljs'
import { expect, test } from 'vitest'
import { getKind } from '../../shared/documents/kinds.ts'
import { defaultSettings } from '../../shared/register/settings/defaults.ts'
import { anInvitation, anOrganisation } from '../electron/register/history/samples.ts'
import type { clientOf } from '../electron/office/office-for-tests.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const today = new Date()
const two = (part: number): string => String(part).padStart(2, '0')
const todayIso = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`
const body = 'Көз карандысыз Мамлекеттер Шериктештиги'

/** One letter that was issued today, and one number that is only held. */
async function fill(client: ReturnType<typeof clientOf>): Promise<void> {
  const organisation = await client.organisations.create(anOrganisation())
  const addressee = { personId: null, organisationId: organisation.id }
  const [issued, held] = [await client.invitations.create(anInvitation(addressee, { number: '' })), await client.invitations.create(anInvitation(addressee, { number: '' }))]
  const letterOf = (id: string) => ({ kind: 'thanks-letter', subject: { area: 'invitations' as const, id } })
  const { number } = await client.papers.reserveNumber({ ...letterOf(issued.id), on: todayIso })
  const kind = getKind('thanks-letter')
  const facts = JSON.parse(JSON.stringify(Object.assign({}, kind.sample(), { number, issuedOn: todayIso, final: true })))
  const files = [{ language: 'ky' as const, title: 'Алкыш каты', fileName: 'алкыш.docx', file: new Uint8Array([1, 2, 3]) }]
  await client.papers.issue({ ...letterOf(issued.id), number, on: todayIso, facts, settings: defaultSettings, files })
  await client.papers.reserveNumber({ ...letterOf(held.id), on: todayIso })
}

/** Types into a picker and takes what it finds; below its name an option says more. */
async function choose(desk: DeskDriver, label: string, name: string): Promise<void> {
  const picker = desk.window.getByRole('combobox', { name: label, exact: true }).or(desk.window.getByRole('textbox', { name: label, exact: true })).first()
  await picker.click()
  await picker.pressSequentially(name.slice(0, 12))
  await desk.window.getByRole('option').filter({ hasText: name }).first().click()
}

test('the clerk’s day with the journal: a letter comes in, its answer goes out, a spoiled number is said, all of it goes to Excel', { timeout: 240_000 }, async () => {
  const userDataFolder = temporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'), fill)
  const desk = await startDesk({ userDataFolder })
  await desk.unlock()

  // A letter comes in and is given its number when it is saved.
  await desk.goTo('journal')
  await desk.window.getByRole('tab', { name: desk.text('journal:tabs.incoming') }).click()
  await desk.press('Control+n')
  await choose(desk, desk.text('incoming:labels.sender-organisation'), body)
  await desk.field(desk.text('incoming:fields.theirNumber')).fill('04/1-117')
  await desk.half('incoming:fields.gist', 'ky').fill('Ыраазычылык кат күтүлөт')
  await desk.press('Control+s')
  await desk.sees(desk.row('incoming', '01-16/1'))

  // The letter of today answers it and leaves by courier.
  await desk.window.getByRole('tab', { name: desk.text('journal:tabs.outgoing') }).click()
  const outgoing = desk.window.getByRole('grid', { name: desk.text('journal:tabs.outgoing'), exact: true })
  await outgoing.getByRole('row').filter({ hasText: '01-17/1' }).click()
  const pane = desk.window.getByRole('region', { name: `${desk.text('journal:columns.number')} 01-17/1`, exact: true })
  await pane.getByLabel(desk.text('journal:columns.infodocs')).fill('ID-2026/5')
  await choose(desk, desk.text('journal:columns.answers'), 'Ыраазычылык кат күтүлөт')
  await pane.getByRole('button', { name: desk.text('app:form.save'), exact: true }).click()
  await desk.sees(outgoing.getByRole('row').filter({ hasText: 'ID-2026/5' }).or(pane.getByText('04/1-117')))
  await pane.getByRole('button', { name: desk.text('journal:send.mark', { count: 1 }), exact: true }).click()
  await desk.pick(desk.text('journal:send.channel'), desk.text('journal:channels.courier'))
  await pane.getByLabel(desk.text('journal:send.tracking')).fill('KG-17')
  await pane.getByRole('button', { name: desk.text('journal:send.mark', { count: 1 }), exact: true }).click()
  await desk.sees(outgoing.getByRole('row').filter({ hasText: '01-17/1' }).filter({ hasText: desk.text('journal:states.sent') }))

  // The held number is spoiled, and why is kept.
  await outgoing.getByRole('row').filter({ hasText: '01-17/2' }).click()
  await desk.button('journal:spoil.open').click()
  await desk.field(desk.text('journal:reason')).fill('бланк бузулду')
  await desk.button('journal:spoil.confirm', { number: '01-17/2' }).click()
  await desk.sees(outgoing.getByRole('row').filter({ hasText: '01-17/2' }).filter({ hasText: desk.text('journal:states.spoiled') }))

  // What left is in the dispatch list, and the letter that came in counts as answered.
  await desk.window.getByRole('tab', { name: desk.text('journal:tabs.dispatch') }).click()
  await desk.sees(desk.window.getByRole('grid').getByRole('row').filter({ hasText: '01-17/1' }).filter({ hasText: 'KG-17' }))
  await desk.window.getByRole('tab', { name: desk.text('journal:tabs.incoming') }).click()
  await desk.sees(desk.row('incoming', '01-16/1').filter({ hasText: desk.text('incoming:states.answered') }))

  // The outgoing journal as a workbook, in the other language of the window: its headings stand in both.
  await desk.switchLanguage('ru')
  await desk.window.getByRole('tab', { name: desk.text('journal:tabs.outgoing') }).click()
  const path = join(userDataFolder, 'журнал.xlsx')
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await desk.button('journal:excel').click()
  await expect.poll(() => existsSync(path)).toBe(true)
  const workbook = new ExcelJs.Workbook()
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer)
  const written = JSON.stringify(workbook.worksheets[0]?.getSheetValues())
  for (const text of ['01-17/1', '01-17/2', 'бланк бузулду', 'ID-2026/5', 'Регистрационный номер', '01-16/1 – 04/1-117']) expect(written).toContain(text)

  // And on paper: the number that was spoiled is printed with its reason.
  await desk.button('journal:print').click()
  await desk.sees(desk.heading('journal:title').or(desk.window.getByRole('heading', { name: 'Журнал исходящих документов', exact: true })))
  await expect.poll(() => desk.window.getByTestId('paper-preview').evaluate((host) => host.shadowRoot?.textContent ?? ''), { timeout: 60_000 }).toContain('бланк бузулду')
})
