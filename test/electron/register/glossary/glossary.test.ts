import { expect, test } from 'vitest'
import { fillOfficeTerms } from '../../../../electron/register/glossary/fill-office-terms.ts'
import type { TermInput } from '../../../../shared/register/glossary/schema.ts'
import { sessionIn, clientOf } from '../../office/office-for-tests.ts'
import { makeTemporaryFolder } from '../../../helpers/temporary-folder.ts'
import { testPassword } from '../../../helpers/register.ts'
import { openTestDesk } from '../history/test-desk.ts'

const aTerm = (given: Partial<TermInput> = {}): TermInput => ({
  ky: 'байкоо миссиясы', ru: 'наблюдательная миссия', en: 'observation mission', topic: 'elections', note: '', confirmed: false, ...given,
})
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))

test('the office terms go in once, quickly, and what was archived does not come back', async () => {
  await (await openTestDesk()).glossary.list({})
  const desk = await openTestDesk()
  const started = performance.now()
  expect(await fillOfficeTerms(desk.context.db, desk.context.author, desk.context.clock.now())).toBe(269)
  expect(performance.now() - started).toBeLessThan(300)
  const rows = await desk.glossary.list({})
  expect(rows).toHaveLength(269)
  expect(rows[0]).toMatchObject({ ky: 'Борбордук шайлоо комиссиясы (БШК)', en: 'CEC', topic: 'institutions', confirmed: true })

  const second = rows[1]
  await desk.glossary.archive({ id: second?.id ?? '', revision: 1 })
  desk.restart()
  expect(await fillOfficeTerms(desk.context.db, desk.context.author, desk.context.clock.now())).toBe(0)
  expect(await desk.glossary.list({})).toHaveLength(268)
  // The filling is where the register begins: there is nothing of it to undo.
  await expect(desk.history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
})

test('a new register has them from the start, and again after unlocking', async () => {
  const session = sessionIn(makeTemporaryFolder())
  await session.create(testPassword)
  expect(await clientOf(session).glossary.list({})).toHaveLength(269)
  await session.lock()
  await session.unlock(testPassword)
  expect(await clientOf(session).glossary.list({})).toHaveLength(269)
})

test('a term is entered, found in any spelling, corrected and taken back', async () => {
  const { glossary, history } = await openTestDesk()
  const created = await glossary.create(aTerm())
  expect(created).toMatchObject({ ...aTerm(), revision: 1 })
  for (const search of ['байкоо', 'БАЙКОО', 'наблюдательная', 'observation', 'yf,k.lfntkmyfz', 'baikoo']) {
    expect((await glossary.list({ search })).map(({ id }) => id), search).toEqual([created.id])
  }
  const input = aTerm({ confirmed: true, note: 'домен' })
  expect(await glossary.update({ id: created.id, revision: 1, input })).toMatchObject({ confirmed: true, revision: 2 })
  await expect(glossary.update({ id: created.id, revision: 1, input })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await history.undo({})
  expect(await glossary.get({ id: created.id })).toMatchObject({ confirmed: false, note: '', revision: 3 })
  await expect(glossary.create(aTerm({ ky: ' ' }))).rejects.toThrow()
})

test.each(['tmx', 'csv'] as const)('goes out as %s and comes back into another register', async (format) => {
  const home = await openTestDesk()
  const terms = [aTerm({ note: 'эки\nсап', confirmed: true }), aTerm({ ky: '=үлгү', ru: '-образец; "проба"', en: '', topic: 'documents' })]
  for (const term of terms) await home.glossary.create(term)
  const { text, count } = await home.glossary.exportFile({ format })
  expect(count).toBe(2)

  const away = await openTestDesk()
  expect(await away.glossary.importFile({ format, file: bytes(text) })).toEqual({ problem: null, added: 2, known: 0, refused: 0, rows: [] })
  const taken = await Promise.all((await away.glossary.list({})).map(({ id }) => away.glossary.get({ id })))
  expect(taken).toMatchObject(terms)
  expect(await away.glossary.importFile({ format, file: bytes(text) })).toMatchObject({ added: 0, known: 2 })
  // Rows of a file are not taken back one by one by Ctrl+Z.
  await expect(away.history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
})

test('bad rows are named and stop nothing', async () => {
  const { glossary } = await openTestDesk()
  const rows = ['Кыргызча;Русский;Подтверждено', 'кат;письмо;да', 'нота;;', ';протокол;', `${'а'.repeat(600)};длинно;`, '"жарым;половина', 'кат;письмо;']
  expect(await glossary.importFile({ format: 'csv', file: bytes(rows.join('\n')) })).toEqual({
    problem: null,
    added: 1,
    known: 0,
    refused: 5,
    rows: [
      { row: 3, reason: 'one-language' },
      { row: 4, reason: 'one-language' },
      { row: 5, reason: 'too-long' },
      { row: 6, reason: 'damaged' },
      { row: 7, reason: 'repeated' },
    ],
  })
  expect(await glossary.list({})).toMatchObject([{ ky: 'кат', ru: 'письмо', confirmed: true, topic: 'documents' }])
})

test('files that cannot be read say why and change nothing', async () => {
  const { glossary } = await openTestDesk()
  const problemOf = async (format: 'csv' | 'tmx', file: Uint8Array<ArrayBuffer>) => (await glossary.importFile({ format, file })).problem
  expect(await problemOf('csv', new Uint8Array([0xea, 0xf0, 0x3b, 0xff]))).toBe('not-text')
  expect(await problemOf('csv', bytes('a\0b'))).toBe('not-text')
  expect(await problemOf('csv', bytes('a;b'))).toBe('no-columns')
  expect(await problemOf('tmx', bytes('<tmx>'))).toBe('not-tmx')
  expect(await problemOf('tmx', bytes('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>'))).toBe('doctype')
  expect(await problemOf('tmx', new Uint8Array(20_000_001))).toBe('too-large')
  expect(await glossary.list({})).toEqual([])
})

test('older tools write UTF-16', async () => {
  const { glossary } = await openTestDesk()
  const text = '\uFEFFky\tru\nүлгү\tобразец\n'
  const little = Buffer.from(text, 'utf16le')
  expect(await glossary.importFile({ format: 'csv', file: new Uint8Array(little) })).toMatchObject({ added: 1 })
  expect(await glossary.importFile({ format: 'csv', file: new Uint8Array(Buffer.from(little).swap16()) })).toMatchObject({ known: 1 })
})
