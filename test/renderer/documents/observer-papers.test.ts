import { describe, expect, it } from 'vitest'
import { setPaper, writeDocx } from '../../../renderer/documents/writer.ts'
import type { DocxRequest } from '../../../renderer/documents/writer.ts'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'
import { sampleObserverCertificate } from '../../../shared/documents/observer-certificate/sample.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'
import { docxFaults } from '../../helpers/ooxml.ts'
import { partsOf, referenceParts } from './press/reference.ts'

/** One by one pixel, black. */
const emblemPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const settings = { ...defaultSettings, office: { ...defaultSettings.office, emblemPng } }
const inEnglish = documentKinds.filter((kind) => kind.english !== undefined).map(({ id }) => id)

describe.each(inEnglish)('%s in English', (id) => {
  const request: DocxRequest = { kind: id, facts: getKind(id).sample(), language: 'en', settings }

  it('opens, is valid and names the office in its properties', async () => {
    const bytes = await writeDocx(request)
    expect(docxFaults(bytes)).toEqual([])
    const { core, text } = await readDocx(bytes)
    expect(core).toMatchObject({ creator: settings.office.english.name, language: 'en-US' })
    expect(core.title).toMatch(/^[A-Z]/u)
    expect(text).toContain('Commission')
  })

  it('says in every part what the library alone would write', async () => {
    expect(partsOf(await writeDocx(request))).toEqual(await referenceParts(setPaper(request)))
  })
})

describe('certificates', () => {
  const xmlOf = async (change: Partial<ReturnType<typeof sampleObserverCertificate>>, language: DocxRequest['language'] = 'both'): Promise<string> => {
    const bytes = await writeDocx({ kind: 'observer-certificate', facts: { ...sampleObserverCertificate(), ...change }, language, settings })
    expect(docxFaults(bytes)).toEqual([])
    return (await readDocx(bytes)).parts['word/document.xml'] ?? ''
  }
  const heights = (xml: string): number[] => [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/gu)].map(([, height]) => Number(height))
  /** 90 mm. */
  const ninety = Math.round((90 / 25.4) * 1440)

  it('stand two to a sheet, each 90 mm high between lines to cut along', async () => {
    const xml = await xmlOf({})
    expect(heights(xml).filter((height) => Math.abs(height - ninety) <= 1)).toHaveLength(6)
    expect(xml.match(/w:pageBreakBefore/gu)).toHaveLength(2)
    expect(xml).toContain('w:val="dashed"')
  })

  it('take the whole of a form of their own, which is cut already', async () => {
    const xml = await xmlOf({ sheet: 'form' })
    expect(xml).toMatch(/<w:pgSz[^>]*w:orient="landscape"/u)
    expect(xml.match(/w:pageBreakBefore/gu)).toHaveLength(5)
    expect(xml).not.toContain('w:val="dashed"')
  })

  it('carry the photograph where there is one, a frame where there is none, and the emblem', async () => {
    const xml = await xmlOf({}, 'ky')
    expect(xml.match(/name="photo"|descr="photo"|<pic:pic/gu)?.length ?? 0).toBeGreaterThanOrEqual(7)
    const frames = heights(xml).filter((height) => Math.abs(height - Math.round((40 / 25.4) * 1440)) <= 1)
    expect(frames).toHaveLength(6)
  })

  it('an empty batch is still a sheet that says so', async () => {
    expect(await xmlOf({ certificates: [] }, 'en')).toContain('No observers hold certificates.')
  })
})
