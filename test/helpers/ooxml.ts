import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'

import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

import { partText, readZip } from '../../renderer/documents/press/zip.ts'

/**
 * Whether a DOCX is what Word takes for one: each part against its schema (ISO/IEC 29500-4:2016, transitional) by libxml2,
 * and the package itself: no part without a type, no relationship to nowhere. The schemas are not part of the repository;
 * where they are not found beside it, the package alone is checked.
 */

const schemas = join(import.meta.dirname, '../../../shared/ooxml-schemas/ISO-IEC29500-4_2016')

export const hasSchemas = existsSync(join(schemas, 'wml.xsd'))

const schemaOfPart: readonly (readonly [RegExp, string])[] = [
  [/^word\/(?:document|styles|numbering|settings|header\d+|footer\d+|footnotes|endnotes|fontTable|comments)\.xml$/u, 'wml.xsd'],
  [/^word\/theme\/theme\d+\.xml$/u, 'dml-main.xsd'],
  [/^docProps\/app\.xml$/u, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/u, 'shared-documentPropertiesCustom.xsd'],
]

const validators = new Map<string, XsdValidator>()

function validatorOf(schema: string): XsdValidator {
  const known = validators.get(schema)
  if (known !== undefined) return known
  if (validators.size === 0) xmlRegisterFsInputProviders()
  const file = join(schemas, schema)
  const document = XmlDocument.fromBuffer(readFileSync(file), { url: pathToFileURL(file).href })
  try {
    const validator = XsdValidator.fromDoc(document)
    validators.set(schema, validator)
    return validator
  } finally {
    document.dispose()
  }
}

/** Without what the file itself declares ignorable (ISO/IEC 29500-3, § 10.1). */
function withoutIgnorable(xml: string): string {
  const prefixes = /mc:Ignorable="([^"]*)"/u.exec(xml)?.[1]?.split(' ') ?? []
  return prefixes.reduce((text, prefix) => text.replace(new RegExp(` ${prefix}:\\w+="[^"]*"`, 'gu'), ''), xml.replace(/ mc:Ignorable="[^"]*"/u, ''))
}

/** What is wrong with a part; nothing is. */
function partFaults(path: string, xml: string): string[] {
  const schema = schemaOfPart.find(([pattern]) => pattern.test(path))?.[1]
  try {
    const document = XmlDocument.fromString(withoutIgnorable(xml))
    try {
      if (schema !== undefined && hasSchemas) validatorOf(schema).validate(document)
    } finally {
      document.dispose()
    }
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.map(({ message, line }) => `${path}:${line} ${message.trim()}`)
  }
}

const relationship = /<Relationship [^>]*\/>/gu
const attribute = (element: string, name: string): string => new RegExp(` ${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? ''

/** Relationships that point nowhere, ids that no relationship has, parts that no type is given for. */
function packageFaults(paths: readonly string[], parts: Readonly<Record<string, string>>): string[] {
  const faults: string[] = []
  for (const [path, xml] of Object.entries(parts)) {
    if (path.endsWith('.rels')) {
      const home = posix.dirname(posix.dirname(path))
      const ids = [...xml.matchAll(relationship)].map(([element]) => attribute(element, 'Id'))
      if (new Set(ids).size !== ids.length) faults.push(`${path}: an id stands twice`)
      for (const [element] of xml.matchAll(relationship)) {
        const target = attribute(element, 'Target')
        if (attribute(element, 'TargetMode') === 'External') faults.push(`${path}: leads outside`)
        else if (!paths.includes(target.startsWith('/') ? target.slice(1) : posix.join(home, target))) faults.push(`${path}: ${target} is not there`)
      }
    } else {
      const own = parts[posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)] ?? ''
      for (const [, id] of xml.matchAll(/ r:(?:id|embed|link)="([^"]*)"/gu)) if (!own.includes(`Id="${id}"`)) faults.push(`${path}: no relationship ${id}`)
    }
  }
  const types = parts['[Content_Types].xml'] ?? ''
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf('.') + 1)
    if (path !== '[Content_Types].xml' && !types.includes(`PartName="/${path}"`) && !types.includes(`Extension="${extension}"`)) faults.push(`${path} has no type`)
  }
  return faults
}

/** Everything that is wrong with a paper's file: nothing, where it is sound. */
export function docxFaults(bytes: Uint8Array): string[] {
  const zip = readZip(bytes)
  const parts = Object.fromEntries(zip.filter(({ path }) => /\.(?:xml|rels)$/u.test(path)).map((part) => [part.path, partText(part)]))
  const faults = Object.entries(parts).flatMap(([path, xml]) => partFaults(path, xml))
  return [...packageFaults(zip.map(({ path }) => path), parts), ...faults]
}
