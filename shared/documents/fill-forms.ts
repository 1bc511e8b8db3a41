import { type ConfirmedFormTexts, type FormRequest, formId, longestForm } from '../language/case-form.ts'
import type { Block, Line, Run, RunForm } from './blocks.ts'
import { mapLines } from './map-lines.ts'
import { arranged, wordsOf } from './name-order.ts'
import { capitalised, joined, preposition } from './wording.ts'

export interface FilledBlocks {
  readonly blocks: readonly Block[]
  /** Every form the blocks use, once each, in order of appearance. */
  readonly requests: readonly FormRequest[]
}

/**
 * Puts the confirmed forms where the rules have proposed theirs; what nobody has confirmed is marked, but only the words
 * that the rules have changed: what they left alone needs no mark. The blocks that come back carry no requests any more.
 *
 * @param marks `clean` on a final paper: whoever makes it final has answered for the forms
 */
export function fillForms(blocks: readonly Block[], confirmed: ConfirmedFormTexts, marks: 'marked' | 'clean'): FilledBlocks {
  const requests = new Map<string, FormRequest>()
  const filled = blocks.map((block) =>
    mapLines(block, (line) => {
      for (const { form } of line) if (form !== undefined && isConfirmable(form.request)) add(requests, form.request)
      return filledLine(line, confirmed, marks)
    }),
  )
  return { blocks: filled, requests: [...requests.values()] }
}

/** A text of several pages where a post is asked for is marked, but cannot be kept as a form. */
function isConfirmable({ text, proposal }: FormRequest): boolean {
  return text.length <= longestForm && proposal.length <= longestForm
}

function add(requests: Map<string, FormRequest>, request: FormRequest): void {
  const id = formId(request)
  if (!requests.has(id)) requests.set(id, request)
}

function filledLine(line: Line, confirmed: ConfirmedFormTexts, marks: 'marked' | 'clean'): Line {
  const [first] = line
  if (first === undefined || !line.some((part) => part.form ?? part.preposition)) return line
  const runs = line.flatMap((part) => filledRun(part, confirmed, marks))
  return joined(runs.map((part, index) => fitted(part, runs.slice(index + 1))), first.language)
}

/** The preposition by the word that stands after it now. */
function fitted({ preposition: plain, ...look }: Run, following: Line): Run {
  return plain === undefined ? look : { ...look, text: preposition(plain, following).text }
}

function filledRun(part: Run, confirmed: ConfirmedFormTexts, marks: 'marked' | 'clean'): Line {
  const { form, ...look } = part
  if (form === undefined) return [part]
  const { request } = form
  const begins = beginsSentence(part, form)
  const inPlace = (given: string): Run => {
    const text = arranged(given, form.arrangement, wordsOf(request.text).length)
    const [placed = look] = begins ? capitalised([{ ...look, text }]) : [{ ...look, text }]
    return placed
  }
  const own = confirmed.get(formId(request))
  if (own !== undefined) return [inPlace(own)]
  return marks === 'clean' ? [look] : markedChanges(inPlace(request.text).text, look)
}

/** Whether the paper has given the form a capital that its proposal has not. */
function beginsSentence({ text }: Run, { request, arrangement }: RunForm): boolean {
  return text.charAt(0) !== arranged(request.proposal, arrangement, wordsOf(request.text).length).charAt(0)
}

function markedChanges(before: string, after: Run): Line {
  if (before === after.text) return [after]
  const [old, now] = [before.split(' '), after.text.split(' ')]
  if (old.length !== now.length) return [{ ...after, unconfirmed: true }]
  return now.flatMap((text, index): Run[] => {
    const space = index === 0 ? [] : [{ ...after, text: ' ' }]
    return [...space, text === old[index] ? { ...after, text } : { ...after, text, unconfirmed: true }]
  })
}
