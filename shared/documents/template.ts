/**
 * A sentence with places to fill: «{held} {event} … чакырат», «{head|dative}». Nothing in it is ever run: a place is a
 * name and a case, looked up in a table.
 */

export interface TextPart {
  readonly type: 'text'
  readonly text: string
}

export interface PlacePart {
  readonly type: 'place'
  /** With a small first letter. */
  readonly name: string
  /** As the officer spelled it; undefined where none is given. */
  readonly kase: string | undefined
  /** «{Post}»: the value begins a sentence. */
  readonly capital: boolean
  /** UTF-16 offsets of the braces in the text. */
  readonly from: number
  readonly to: number
}

export type TemplatePart = TextPart | PlacePart
export type Template = readonly TemplatePart[]

export type BraceMistake = 'unclosed-brace' | 'stray-brace' | 'empty-place' | 'odd-place'

export interface TemplateMistake {
  readonly code: BraceMistake
  readonly from: number
  readonly to: number
}

export interface ParsedTemplate {
  readonly template: Template
  readonly mistakes: readonly TemplateMistake[]
}

/** A Latin name of letters, and behind a bar the name of a case in any of three languages. */
const place = /^\s*([A-Za-z][A-Za-z]*)\s*(?:\|\s*(\p{L}[\p{L} -]*?)\s*)?$/u

/** Braces are told apart here; whether the paper has the field and the language the case, `checkTemplate` says. */
export function parseTemplate(text: string): ParsedTemplate {
  const template: TemplatePart[] = []
  const mistakes: TemplateMistake[] = []
  let plain = ''
  let at = 0
  const flush = (): void => {
    if (plain !== '') template.push({ type: 'text', text: plain })
    plain = ''
  }
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '}') mistakes.push({ code: 'stray-brace', from: at, to: at + 1 })
    if (sign !== '{') {
      plain += sign
      at += 1
      continue
    }
    const end = endOfPlace(text, at)
    if (text.charAt(end - 1) !== '}' || end - at < 2) {
      mistakes.push({ code: 'unclosed-brace', from: at, to: end })
      plain += text.slice(at, end)
    } else {
      const inner = text.slice(at + 1, end - 1)
      const [, name = '', kase] = place.exec(inner) ?? []
      if (name === '') {
        mistakes.push({ code: inner.trim() === '' ? 'empty-place' : 'odd-place', from: at, to: end })
        plain += text.slice(at, end)
      } else {
        flush()
        template.push({ type: 'place', name: name.charAt(0).toLowerCase() + name.slice(1), kase, capital: /^[A-Z]/u.test(name), from: at, to: end })
      }
    }
    at = end
  }
  flush()
  return { template, mistakes }
}

/** Behind the closing brace; where it is missing, before the next opening one, or at the end of the line. */
function endOfPlace(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '}') return at + 1
    if (sign === '{' || sign === '\n') return at
  }
  return text.length
}

/** The names of all places, once each. */
export function placesOf(template: Template): ReadonlySet<string> {
  return new Set(template.flatMap((part) => (part.type === 'place' ? [part.name] : [])))
}
