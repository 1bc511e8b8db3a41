/** Writes every sample of every kind in every language mode, opens each file again and checks it. Run: npm run samples */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runCommand, say } from '../../electron/runtime/say.ts'
import { writeDocx } from '../../renderer/documents/writer.ts'
import { documentKinds } from '../../shared/documents/kinds.ts'
import { defaultSettings } from '../../shared/register/settings/defaults.ts'
import { readDocx } from '../helpers/docx.ts'
import { docxFaults, hasSchemas } from '../helpers/ooxml.ts'
import { sampleFile, samplesFolder } from './sample-files.ts'

await runCommand(async () => {
  await rm(samplesFolder, { recursive: true, force: true })
  await mkdir(samplesFolder, { recursive: true })
  let written = 0
  let unsound = 0
  for (const kind of documentKinds) {
    for (const language of kind.languages) {
      const file = join(samplesFolder, sampleFile(kind.id, language))
      await writeFile(file, await writeDocx({ kind: kind.id, facts: kind.sample(), language, settings: defaultSettings }))
      const bytes = await readFile(file)
      const { text } = await readDocx(bytes)
      const faults = [...(text.trim() === '' ? ['the paper is empty'] : []), ...docxFaults(bytes)]
      for (const fault of faults) say(`${sampleFile(kind.id, language)}: ${fault}`)
      written += 1
      if (faults.length > 0) unsound += 1
    }
  }
  if (!hasSchemas) say('The schemas of OOXML (../shared/ooxml-schemas) are not here: only the packages were checked.')
  say(`${written} papers of ${documentKinds.length} kinds in ${samplesFolder}, ${unsound} of them unsound`)
  return unsound === 0 ? 0 : 1
})
