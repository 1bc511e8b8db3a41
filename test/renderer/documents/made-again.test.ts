import { expect, test } from 'vitest'
import { changedText, readDocxText } from '../../../renderer/documents/read-text.ts'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { formId } from '../../../shared/language/case-form.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'

test.each(documentKinds.map(({ id }) => id))('%s: written again from what is kept as JSON it says the same, byte for byte', async (id) => {
  const kind = getKind(id)
  for (const language of kind.languages) {
    const request = { kind: kind.id, facts: kind.sample(), language, settings: defaultSettings } as const
    const issued = await writeDocx(request)
    const kept = JSON.parse(JSON.stringify({ facts: request.facts, settings: request.settings })) as Pick<typeof request, 'facts' | 'settings'>
    const again = await writeDocx({ ...request, ...kept })
    expect(changedText(readDocxText(issued), readDocxText(again))).toEqual({ was: [], now: [] })
    expect(Buffer.from(again).equals(Buffer.from(issued))).toBe(true)
    expect(readDocxText(issued).length).toBeGreaterThan(0)
  }
})

test('the text holds what is printed: names, tables, line breaks, signs', async () => {
  const kind = getKind('visit-programme')
  const text = readDocxText(await writeDocx({ kind: kind.id, facts: kind.sample(), language: 'ru', settings: defaultSettings })).join('\n')
  for (const words of ['Панахов', 'Время', 'УТВЕРЖДАЮ']) expect(text).toContain(words)
  expect(text).not.toMatch(/[<>]|&\w+;/u)
})

test('a form that was confirmed at issue is printed again, whatever the office has confirmed since', async () => {
  const kind = getKind('invitation-letter')
  const facts = kind.sample()
  const request = composePaper(kind, facts, 'ru', defaultSettings).requests.find((form) => form.kind === 'phrase')
  const confirmed = new Map([[formId(request ?? expect.unreachable()), 'особая форма того дня']])
  const order = { kind: kind.id, facts, language: 'ru', settings: defaultSettings } as const
  const issued = readDocxText(await writeDocx({ ...order, confirmed }))
  expect(issued.join('\n')).toContain('особая форма того дня')
  expect(changedText(issued, readDocxText(await writeDocx({ ...order, confirmed: new Map(JSON.parse(JSON.stringify([...confirmed])) as [string, string][]) })))).toEqual({ was: [], now: [] })
  const otherwise = changedText(issued, readDocxText(await writeDocx(order)))
  expect(otherwise.was).toHaveLength(1)
  expect(otherwise.was[0]).toContain('особая форма того дня')
})
