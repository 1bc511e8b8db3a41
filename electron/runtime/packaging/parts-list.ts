import { createHash } from 'node:crypto'

import type { ShippedPackage } from './shipped-packages.ts'

interface Program {
  readonly name: string
  readonly version: string
  readonly electronVersion: string
}

/**
 * The parts of the program as a CycloneDX 1.5 document (https://cyclonedx.org/docs/1.5/json/), so that somebody who hears of
 * a hole in a library can look up whether it is in here. The same parts give the same text.
 */
export function partsList({ name, version, electronVersion }: Program, packages: readonly ShippedPackage[]): string {
  const components = [
    component({ name: 'electron', version: electronVersion, license: 'MIT', integrity: '' }, 'framework'),
    ...packages.map((each) => component(each, 'library')),
  ]
  const serial = createHash('sha256').update(JSON.stringify({ name, version, components })).digest('hex')
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${asUuid(serial)}`,
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': `${name}@${version}`, licenses: [{ expression: 'MIT' }] } },
    components,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function component({ name, version, license, integrity }: Omit<ShippedPackage, 'folder'>, type: 'library' | 'framework'): object {
  // https://github.com/package-url/purl-spec: the @ of a scope is written as %40.
  const purl = `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`
  const hash = /^sha512-(.+)$/u.exec(integrity)?.[1]
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: license }],
    ...(hash === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  }
}

/** The shape of a name-based UUID (version 5), from a hash. */
function asUuid(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
