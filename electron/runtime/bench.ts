/** `npm run bench [-- name arguments]`: runs one of the programs in test/bench, or all of them. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { projectFolder } from './folders.ts'
import { runVisibly } from './run-program.ts'
import { runCommand, sayHeading } from './say.ts'

const benchFolder = join(projectFolder, 'test', 'bench')

await runCommand(async () => {
  const [wanted, ...given] = process.argv.slice(2)
  const names = wanted === undefined ? (await readdir(benchFolder)).filter((name) => name.endsWith('.ts')).toSorted() : [`${wanted}.ts`]
  let failed = 0
  for (const name of names) {
    sayHeading(`bench ${name}`)
    if ((await runVisibly(process.execPath, [join(benchFolder, name), ...given])) !== 0) failed += 1
  }
  return failed === 0 ? 0 : 1
})
