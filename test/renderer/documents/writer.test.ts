import { describe, expect, it } from 'vitest'
import { withoutLooseSpaces } from '../../../renderer/documents/no-break.ts'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { paperLanguages } from '../../../shared/documents/document-kind.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'
import { sampleMeetingMinutes } from '../../../shared/documents/meeting-minutes/sample.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { samplePressRelease } from '../../../shared/documents/press-release/sample.ts'
import { sampleVisitProgramme } from '../../../shared/documents/visit-programme/sample.ts'
import { AppError } from '../../../shared/errors.ts'
import { formId } from '../../../shared/language/case-form.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'
import { docxFaults, hasSchemas } from '../../helpers/ooxml.ts'

const settings = defaultSettings
if (!hasSchemas) console.warn('Papers are not checked against the schemas of OOXML: ../shared/ooxml-schemas is absent')

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s as DOCX', (id, kind) => {
  it.each(paperLanguages)('in %s opens, is valid and carries its text', async (language) => {
    const bytes = await writeDocx({ kind: id, facts: kind.sample(), language, settings })
    const docx = await readDocx(bytes)
    // What is cut, folded or printed from a journal is never registered; its sheets may be numbered all the same.
    if (kind.series === null) expect(docx.headerText.trim()).toBe('')
    else {
      expect(docx.text).toContain('№ ______')
      expect(docx.headerText).toContain('ДОЛБООР / ПРОЕКТ')
    }
    if (language !== 'ru') expect(docx.text).toMatch(/[ңөү]/u)
    if (language === 'ru') expect(docx.text.replaceAll(settings.office.name.ky, '')).not.toMatch(/[ңөү]/u)
    expect(docx.core.creator).toBe(settings.office.name[language === 'ru' ? 'ru' : 'ky'])
    expect(docx.core.lastModifiedBy).toBe(docx.core.creator)
    expect(docx.core.language).toBe(language === 'ru' ? 'ru-RU' : 'ky-KG')
    expect(docx.core.title).not.toBe('')
    expect(docxFaults(bytes)).toEqual([])
  })

  it('gives the same bytes for the same facts', async () => {
    const request = { kind: id, facts: kind.sample(), language: 'both', settings } as const
    const first = await writeDocx(request)
    await new Promise((resolve) => { setTimeout(resolve, 30) })
    expect(await writeDocx(structuredClone(request))).toEqual(first)
  })

  it('sets both layouts, every letterhead and either order', async () => {
    for (const letterhead of ['longitudinal', 'corner', 'none'] as const) {
      for (const bothLanguages of ['side-by-side', 'stacked'] as const) {
        for (const languageOrder of ['ky-first', 'ru-first'] as const) {
          const page = { ...settings.page, letterhead, bothLanguages, languageOrder }
          const bytes = await writeDocx({ kind: id, facts: kind.sample(), language: 'both', settings: { ...settings, page } })
          expect(docxFaults(bytes)).toEqual([])
        }
      }
    }
  })
})

describe('the file', () => {
  it('tells Word the language of each run, and its sheet', async () => {
    const { parts } = await readDocx(await writeDocx({ kind: 'press-release', facts: samplePressRelease(), language: 'both', settings }))
    const document = parts['word/document.xml'] ?? ''
    expect(document).toContain('w:lang w:val="ky-KG"')
    expect(document).toContain('w:lang w:val="ru-RU"')
    expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz[^>]*w:h="16838"[^>]*w:w="11906"/u)
    expect(document).toContain('<w:titlePg')
    expect(Object.values(parts).join('')).not.toContain('<w:hyperlink')
  })

  it('numbers pages from the second on, with nothing else on a final paper', async () => {
    const docx = await readDocx(await writeDocx({ kind: 'press-release', facts: { ...samplePressRelease(), final: true }, language: 'ky', settings }))
    const headers = Object.entries(docx.parts).filter(([part]) => part.startsWith('word/header'))
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1)
    expect(docx.headerText.trim()).toBe('')
  })

  it('prints the draft mark in the header of the first page too', async () => {
    const { parts } = await readDocx(await writeDocx({ kind: 'press-release', facts: samplePressRelease(), language: 'ru', settings }))
    const headers = Object.entries(parts).filter(([part]) => /^word\/header\d/u.test(part))
    expect(headers).toHaveLength(2)
    for (const [, xml] of headers) expect(xml).toContain('ДОЛБООР / ПРОЕКТ')
  })

  it('keeps the words not for the press out of every language', async () => {
    for (const language of paperLanguages) {
      const bytes = await writeDocx({ kind: 'press-release', facts: samplePressRelease(), language, settings })
      const { parts } = await readDocx(bytes)
      expect(Object.values(parts).join('\n')).not.toMatch(/жабдуулар|оборудования|меморандум/u)
    }
  })

  it('keeps staff notes out of the guests’ programme', async () => {
    for (const language of paperLanguages) {
      const { parts } = await readDocx(await writeDocx({ kind: 'visit-programme', facts: sampleVisitProgramme(), language, settings }))
      expect(Object.values(parts).join('\n')).not.toMatch(/0550 00 00 01|гараж|кезекчи|дежурный/u)
    }
  })

  it('repeats the header row over a list of 60, never splits a row, and says each passport name once', async () => {
    const { members: [first] } = sampleDelegationList()
    if (first === undefined) throw new Error('no sample')
    const members = Array.from({ length: 60 }, (_, index) => ({ ...first, latin: { surname: `MAMMADZADEH${index}`, given: 'SEVINJ' } }))
    const { parts, text } = await readDocx(await writeDocx({ kind: 'delegation-list', facts: { ...sampleDelegationList(), members }, language: 'both', settings }))
    const document = parts['word/document.xml'] ?? ''
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/gu)?.length).toBeGreaterThan(60)
    expect(text.match(/MAMMADZADEH59 SEVINJ/gu)).toHaveLength(1)
    expect(text).toContain('Бардыгы: 60 адам.')
    expect(text).toContain('Всего: 60 человек.')
  })

  it('survives empty lists, long words, signs of XML and of the terminal', async () => {
    const facts = {
      ...sampleMeetingMinutes(),
      sides: [],
      agenda: [],
      agreements: [],
      annexes: [],
      subject: { ky: `<b>&"'\u0007\u000B${'Ө'.repeat(300)} жөнүндө`, ru: 'О «кавычках»\nи второй строке' },
    }
    for (const language of paperLanguages) {
      const bytes = await writeDocx({ kind: 'meeting-minutes', facts, language, settings })
      const { text } = await readDocx(bytes)
      expect(docxFaults(bytes)).toEqual([])
      if (language !== 'ru') expect(text).toContain(`<b>&"'${'Ө'.repeat(300)} жөнүндө`)
      if (language === 'ru') expect(text).toContain('О «кавычках»\nи второй строке')
    }
  })

  it('sets place and date in two cells, which no line break can tear apart', async () => {
    for (const language of paperLanguages) {
      const { parts } = await readDocx(await writeDocx({ kind: 'meeting-minutes', facts: sampleMeetingMinutes(), language, settings }))
      const document = parts['word/document.xml'] ?? ''
      const lines = document.split('<w:tr>').filter((row) => row.includes('PaperPlaceDate'))
      expect(lines).toHaveLength(1)
      expect(lines[0]?.match(/<w:tc>/gu)).toHaveLength(2)
      expect(document).not.toContain('<w:tab/>')
    }
  })

  it('names the day above the columns, in rows that repeat overleaf', async () => {
    const { parts, text } = await readDocx(await writeDocx({ kind: 'visit-programme', facts: sampleVisitProgramme(), language: 'both', settings }))
    const rows = (parts['word/document.xml'] ?? '').split('<w:tr>').filter((row) => row.includes('<w:tblHeader/>'))
    expect(rows.filter((row) => row.includes('PaperTableHeadDay'))).toHaveLength(5)
    expect(rows).toHaveLength(10)
    expect(text).toContain('2025-жылдын 28-ноябры, жума / 28 ноября 2025 года, пятница')
  })

  it('binds figures to what they count, dashes to what is before them, the executor to the signature', async () => {
    expect(withoutLooseSpaces('в 34 государствах – 100 участков, Н. Сүйүнбаев, № 12')).toBe('в 34\u00A0государствах\u00A0–\u00A0100\u00A0участков, Н.\u00A0Сүйүнбаев, №\u00A012')
    expect(withoutLooseSpaces('2025-жылдын 30-ноябры')).toBe('2025-жылдын 30-ноябры')
    const { parts } = await readDocx(await writeDocx({ kind: 'invitation-letter', facts: sampleInvitationLetter(), language: 'ky', settings }))
    const row = (parts['word/document.xml'] ?? '').split('<w:tr>').at(-1) ?? ''
    expect(row.split('PaperExecutor')[0]).toContain('<w:keepNext/>')
  })

  it('tears no short text to the full width', async () => {
    const facts = { ...samplePressRelease(), closing: { ky: 'Кыска сөз.', ru: 'Короткое слово.' }, statements: [] }
    const { parts } = await readDocx(await writeDocx({ kind: 'press-release', facts, language: 'ky', settings }))
    const paragraphs = (parts['word/document.xml'] ?? '').split('<w:p>').filter((one) => one.includes('PaperBody'))
    expect(paragraphs.find((one) => one.includes('Кыска сөз.'))).toContain('<w:jc w:val="left"/>')
    expect(paragraphs.find((one) => one.includes('жолугушту'))).not.toContain('<w:jc')
  })

  it('shows a gap in the language that lacks a text', async () => {
    const facts = { ...samplePressRelease(), aim: { ky: 'тажрыйба алмашуу', ru: '' } }
    const { text, parts } = await readDocx(await writeDocx({ kind: 'press-release', facts, language: 'both', settings }))
    expect(text).toContain('Цель встречи – [русского текста нет].')
    expect(parts['word/document.xml']).toContain('PaperMissing')
  })

  it('prints a form as the office has confirmed it, and underlines in a draft only what nobody has', async () => {
    const request = { kind: 'invitation-letter', facts: sampleInvitationLetter(), language: 'ru', settings } as const
    const { requests } = composePaper(getKind(request.kind), request.facts, 'ru', settings)
    const [first] = requests
    if (first === undefined) throw new Error('the sample letter declines nothing')
    const underlined = (xml: string | undefined): number => xml?.match(/w:val="PaperUnconfirmed"/gu)?.length ?? 0
    const before = await readDocx(await writeDocx(request))
    expect(before.text.toLowerCase()).toContain(first.proposal.toLowerCase())
    expect(underlined(before.parts['word/document.xml'])).toBeGreaterThan(0)
    const confirmed = new Map(requests.map((form) => [formId(form), form.proposal]))
    const after = await readDocx(await writeDocx({ ...request, confirmed: new Map(confirmed).set(formId(first), `${first.proposal}ъ`) }))
    expect(after.text.toLowerCase()).toContain(`${first.proposal}ъ`.toLowerCase())
    expect(underlined(after.parts['word/document.xml'])).toBe(0)
  })

  it('starts each numbered list at 1, in each language', async () => {
    const { parts } = await readDocx(await writeDocx({ kind: 'meeting-minutes', facts: sampleMeetingMinutes(), language: 'both', settings }))
    const used = [...new Set([...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id))]
    expect(used.length).toBeGreaterThan(8)
  })

  it('refuses an unknown kind and facts that do not fit', async () => {
    // @ts-expect-error a kind nobody has
    await expect(writeDocx({ kind: 'menu', facts: {}, language: 'ky', settings })).rejects.toBeInstanceOf(AppError)
    await expect(writeDocx({ kind: 'press-release', facts: {}, language: 'ky', settings })).rejects.toMatchObject({ code: 'paper-failed' })
  })
})
