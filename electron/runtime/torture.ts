/** `npm run torture [-- name [--rounds n] [--seed n]]`: runs the fault harnesses of test/torture large; each prints one line of JSON. */
import { join } from 'node:path'

import { projectFolder } from './folders.ts'
import { runVisibly } from './run-program.ts'
import { runCommand } from './say.ts'

await runCommand(() => runVisibly(process.execPath, [join(projectFolder, 'test', 'torture', 'main.ts'), ...process.argv.slice(2)]))
