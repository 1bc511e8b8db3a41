import type { MissionSize } from './schema.ts'

/** The figure that held on a day: the latest one not after it; of one day, the one entered last. */
export function sizeOn(sizes: readonly MissionSize[], day: string): MissionSize | undefined {
  let latest: MissionSize | undefined
  for (const size of sizes) {
    if (size.asOfOn <= day && (!latest || size.asOfOn >= latest.asOfOn)) latest = size
  }
  return latest
}
