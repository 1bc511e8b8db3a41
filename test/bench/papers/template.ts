import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** A letter as a docxtemplater template: our own file, with a tag in the place of each text that differs between letters. */
export interface LetterTemplate {
  /** Which texts of the file the tags stand for, in order. */
  readonly places: readonly number[]
  fill(words: Readonly<Record<string, string>>): Uint8Array
}

export const documentPath = 'word/document.xml'
const texts = /(?<=<w:t xml:space="preserve">)[^<]*(?=<\/w:t>)/gu

function textsOf(xml: string): string[] {
  return [...xml.matchAll(texts)].map(([text]) => text)
}

function unescaped(text: string): string {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, '&')
}

/** @throws Error where the two letters are of different shape: then no template makes both */
export function templateOf(one: Uint8Array, other: Uint8Array): LetterTemplate {
  const zip = new PizZip(one)
  const xml = zip.file(documentPath)?.asText() ?? ''
  const [texts1, texts2] = [textsOf(xml), textsOf(new PizZip(other).file(documentPath)?.asText() ?? '')]
  if (texts1.length !== texts2.length) throw new Error('the letters differ in shape')
  const places = texts1.flatMap((text, index) => (text === texts2[index] ? [] : [index]))
  let place = -1
  zip.file(documentPath, xml.replace(texts, (text) => {
    place += 1
    return places.includes(place) ? `{t${place}}` : text
  }))
  const file: Uint8Array = zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
  return {
    places,
    // A template is read anew for each letter: docxtemplater fills one in place and cannot be asked for the empty one again.
    fill: (words) => {
      const paper = new Docxtemplater(new PizZip(file))
      paper.render(words)
      return paper.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
    },
  }
}

/** The words that the tags stand for in a letter of ours, by its document.xml. */
export function wordsOf({ places }: LetterTemplate, xml: string): Record<string, string> {
  const found = textsOf(xml)
  return Object.fromEntries(places.map((place) => [`t${place}`, unescaped(found[place] ?? '')]))
}
