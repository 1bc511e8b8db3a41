import { coreProperties } from '../core-properties.ts'
import type { CoreProperties } from '../core-properties.ts'
import type { PaperFile } from '../paper-file.ts'
import type { Piece } from '../pieces.ts'
import { documentPath } from './cut.ts'
import { castFrame, frameKey, tracesOf } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Look, Mould } from './moulds.ts'
import { type SetRows, Setter } from './setter.ts'
import { castSlug, joinSlugs } from './slugs.ts'
import type { JoinedSlugs } from './slugs.ts'
import { makeZip } from './zip.ts'

/**
 * The press. What the `docx` library takes milliseconds for is made once: the XML of each look (moulds), sentences that
 * come back (slugs), and all of the file but its text and properties (frame). The next paper is its own words put among
 * those of the last. The file says what the library itself would write; test/renderer/documents/press compares them.
 */

/** Far above what all kinds need; plates and badges, whose type fits the name, could fill the memory in years otherwise. */
const mostMoulds = 4000
const mostFrames = 40

const moulds = new Map<string, Mould>()
const frames = new Map<string, Frame>()
/** Of the last file with photographs. They are large, and the next paper's are others: one such frame is kept. */
let photoFrame: string | undefined
/** Moulds of looks that are the same object in every paper, which spares writing them down to find them. */
let mouldsOfKept = new WeakMap<object, Mould>()
let setRows: SetRows = new WeakMap()

function findMould(look: Look): Mould | undefined {
  const known = mouldsOfKept.get(look.look)
  if (known !== undefined) return known
  const mould = moulds.get(lookKey(look))
  if (mould !== undefined && Object.isFrozen(look.look)) mouldsOfKept.set(look.look, mould)
  return mould
}

/** All lists of one form share a mould: which of them it is goes into its gap. */
function lookKey({ of, look }: Look): string {
  const common = of === 'paragraph' && look.numbering ? { ...look, numbering: { ...look.numbering, instance: 0 } } : look
  return of + JSON.stringify(common)
}

interface Composed {
  readonly frame: Frame
  readonly text: JoinedSlugs
}

/** Casts what is missing, and looks the paper through anew, until nothing is missing any more. */
async function compose(file: PaperFile, pieces: readonly Piece[]): Promise<Composed> {
  const traces = tracesOf(pieces)
  const key = frameKey(file, traces)
  const known = frames.get(key)
  const missing = new Map<string, Look>()
  const setter = new Setter(known, (look) => {
    const mould = findMould(look)
    if (mould === undefined) missing.set(lookKey(look), look)
    return mould
  }, setRows)
  setter.set(pieces)
  if (known !== undefined && missing.size === 0) return { frame: known, text: joinSlugs([known.open, ...setter.slugs, known.close]) }
  if (moulds.size > 0 && moulds.size + missing.size > mostMoulds) {
    moulds.clear()
    mouldsOfKept = new WeakMap()
    setRows = new WeakMap()
    return compose(file, pieces)
  }
  const cast = await castFrame(file, traces, [...missing.values()])
  let place = 0
  for (const look of missing.keys()) {
    const mould = cast.moulds[place]
    if (mould !== undefined) moulds.set(look, mould)
    place += 1
  }
  if (frames.size >= mostFrames) frames.clear()
  if (traces.images.some(({ picture }) => picture.format === 'jpg')) {
    if (photoFrame !== undefined && photoFrame !== key) frames.delete(photoFrame)
    photoFrame = key
  }
  frames.set(key, known ?? cast.frame)
  return compose(file, pieces)
}

/** The paper as a DOCX file; pure, whatever was printed before. */
export async function pressPaper(file: PaperFile, pieces: readonly Piece[], properties: CoreProperties): Promise<Uint8Array<ArrayBuffer>> {
  const { frame, text } = await compose(file, pieces)
  const core = coreProperties(properties)
  const own = new Map([
    [documentPath, { path: documentPath, ...text }],
    [core.path, { path: core.path, ...joinSlugs([castSlug(core.data)]) }],
  ])
  return makeZip(frame.parts.map((part) => own.get(part.path) ?? part))
}
