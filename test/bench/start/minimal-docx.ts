import { Document, Packer, Paragraph } from 'docx'

/** The least paper that the DOCX library can write: one paragraph, no styles of ours. */
export async function writeMinimalDocx(): Promise<number> {
  const document = new Document({ sections: [{ children: [new Paragraph('Урматтуу мырза!')] }] })
  return (await Packer.toArrayBuffer(document)).byteLength
}
