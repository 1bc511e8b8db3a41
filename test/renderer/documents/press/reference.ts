import { Packer } from 'docx'
import { coreProperties } from '../../../../renderer/documents/core-properties.ts'
import { paperDocument } from '../../../../renderer/documents/paper-file.ts'
import { partText, readZip } from '../../../../renderer/documents/press/zip.ts'
import type { SetPaper } from '../../../../renderer/documents/writer.ts'

/** Text of each part, in order, as the `docx` library alone writes the paper. */
export async function referenceParts({ file, pieces, properties }: SetPaper): Promise<[string, string][]> {
  const bytes = await Packer.toArrayBuffer(paperDocument(file, pieces), false, [coreProperties(properties)])
  return partsOf(new Uint8Array(bytes))
}

export function partsOf(bytes: Uint8Array): [string, string][] {
  return readZip(bytes).map((part) => [part.path, partText(part)])
}
