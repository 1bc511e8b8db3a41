import { readFileSync, writeFileSync } from 'node:fs'

/** What was acknowledged while a register was prepared, beside it: every later look asks for that too. */
export function keepSaid(folder: string, said: readonly string[]): void {
  writeFileSync(`${folder}.said`, said.join('\n'))
}

export function readKept(folder: string): string[] {
  return readFileSync(`${folder}.said`, 'utf8').split('\n')
}
