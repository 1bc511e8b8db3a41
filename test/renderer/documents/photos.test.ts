import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import type { DocxRequest } from '../../../renderer/documents/writer.ts'
import { sampleBadges } from '../../../shared/documents/badges/sample.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { paperLanguages } from '../../../shared/documents/document-kind.ts'
import { sampleNamePlates } from '../../../shared/documents/name-plates/sample.ts'
import { samplePhoto } from '../../../shared/documents/sample-photo.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { docxFaults } from '../../helpers/ooxml.ts'
import { drawnPhoto } from '../../helpers/pictures.ts'

/** One by one pixel, black. */
const emblemPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const withEmblem = { ...defaultSettings, office: { ...defaultSettings.office, emblemPng } }

type Order = Pick<DocxRequest, 'kind' | 'facts'> & Partial<DocxRequest>

interface Drawn {
  readonly name: string
  /** In millimetres, as it is printed. */
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly bytes: Uint8Array
}

const millimetres = (units: string | undefined): number => Math.round(Number(units) / 3600) / 10

/** The pictures of a paper, opened again from its file, in the order in which they stand. */
async function picturesOf(order: Order): Promise<Drawn[]> {
  const bytes = await writeDocx({ language: 'both', settings: defaultSettings, ...order })
  expect(docxFaults(bytes)).toEqual([])
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const relations = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? ''
  const drawings = xml.match(/<wp:(?:inline|anchor)[ >].*?<\/wp:(?:inline|anchor)>/gsu) ?? []
  return Promise.all(drawings.map(async (drawing) => {
    const id = /r:embed="([^"]+)"/u.exec(drawing)?.[1] ?? ''
    const relation = (relations.match(/<Relationship [^>]*>/gu) ?? []).find((one) => one.includes(`Id="${id}"`)) ?? ''
    const target = /Target="([^"]+)"/u.exec(relation)?.[1] ?? ''
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(drawing) ?? []
    return {
      name: /<wp:docPr [^>]*name="([^"]*)"/u.exec(drawing)?.[1] ?? '',
      width: millimetres(width),
      height: millimetres(height),
      rotation: Number(/<a:xfrm[^>]* rot="(\d+)"/u.exec(drawing)?.[1] ?? 0) / 60_000,
      bytes: (await zip.file(`word/${target}`)?.async('uint8array')) ?? new Uint8Array(),
    }
  }))
}

describe('badges', () => {
  it.each(paperLanguages)('in %s carry the photograph in its frame, the same bytes as in the facts; without one the frame is empty', async (language) => {
    const pictures = await picturesOf({ kind: 'badges', facts: sampleBadges(), language })
    // Seven of nine have one.
    expect(pictures.map(({ name }) => name)).toEqual(Array.from({ length: 7 }, () => 'photo'))
    for (const { width, height, bytes } of pictures) {
      expect(height).toBeCloseTo(33, 0)
      expect(width).toBeCloseTo(24.75, 0)
      expect(Buffer.from(bytes).equals(drawnPhoto())).toBe(true)
    }
  })

  it('carry the emblem where the office has one', async () => {
    const pictures = await picturesOf({ kind: 'badges', facts: sampleBadges(), settings: withEmblem })
    expect(pictures.filter(({ name }) => name === 'emblem')).toHaveLength(9)
  })

  it('of before there were photographs are made again as they were', async () => {
    const { badges, ...event } = sampleBadges()
    const older = { ...event, badges: badges.map((badge) => ({ ...badge, photo: undefined })) }
    expect(await picturesOf({ kind: 'badges', facts: older })).toEqual([])
  })

  it('print no picture that is none', async () => {
    const { badges, ...event } = sampleBadges()
    const torn = { ...event, badges: badges.map((badge) => ({ ...badge, photo: Buffer.from('no picture at all, and long enough').toString('base64') })) }
    expect(await picturesOf({ kind: 'badges', facts: torn })).toEqual([])
  })

  it('of two delegations do not exchange their faces', async () => {
    const { badges: [badge = expect.unreachable()], ...event } = sampleBadges()
    const other = Buffer.from(drawnPhoto())
    other[other.length - 3] = 7
    const facts = (photo: string) => ({ ...event, badges: [{ ...badge, photo }] })
    const [first] = await picturesOf({ kind: 'badges', facts: facts(samplePhoto()) })
    const [second] = await picturesOf({ kind: 'badges', facts: facts(other.toString('base64')) })
    const [again] = await picturesOf({ kind: 'badges', facts: facts(samplePhoto()) })
    expect(Buffer.from(second?.bytes ?? []).equals(other)).toBe(true)
    expect(again?.bytes).toEqual(first?.bytes)
  })
})

describe('a delegation list', () => {
  it('shows photographs only where somebody has asked for them', async () => {
    expect(await picturesOf({ kind: 'delegation-list', facts: sampleDelegationList() })).toEqual([])
    const pictures = await picturesOf({ kind: 'delegation-list', facts: { ...sampleDelegationList(), withPhotos: true } })
    expect(pictures).toHaveLength(1)
    expect(pictures[0]?.height).toBeCloseTo(20, 0)
    expect(pictures[0]?.width).toBeCloseTo(15, 0)
  })
})

describe('name plates', () => {
  it('show the emblem on both halves, turned as the names are, where somebody has asked for it', async () => {
    const facts = sampleNamePlates()
    const pictures = await picturesOf({ kind: 'name-plates', facts, settings: withEmblem })
    expect(pictures.map(({ rotation }) => rotation)).toEqual(facts.plates.flatMap(() => [90, 270]))
    expect(pictures[0]?.width).toBeCloseTo(22, 0)
    expect(await picturesOf({ kind: 'name-plates', facts: { ...facts, withEmblem: false }, settings: withEmblem })).toEqual([])
    expect(await picturesOf({ kind: 'name-plates', facts })).toEqual([])
  })
})
