import type { KeyFile } from '../keys/key-file.ts'
import { continuesRoll, listSignatories, rollHead } from '../keys/users.ts'
import { authorIdOf } from '../register/history/trail-entry.ts'
import type { RollSight } from '../register/user-control.ts'

/** What history asks of a key file. */
export function rollSight(keyFile: KeyFile): RollSight {
  const { entries, digest } = rollHead(keyFile)
  const authors = new Set(
    listSignatories(keyFile).map(({ userId, name, role, signingKey }) => authorIdOf({ userId, name, role, publicKey: Buffer.from(signingKey, 'base64') })),
  )
  return {
    mark: `${entries} ${digest}`,
    continues: (mark) => {
      const [count = '', remembered = ''] = mark.split(' ')
      return continuesRoll(keyFile, { entries: Number(count), digest: remembered })
    },
    vouchesFor: (author) => authors.has(author),
  }
}
