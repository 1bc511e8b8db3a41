/** Order of ISO days and clock times: digits only, so code points serve; nothing known comes last. */
export function compareMoments(oneOn: string, oneAt: string, otherOn: string, otherAt: string): number {
  const one = `${oneOn || '9999'} ${oneAt || '99'}`
  const other = `${otherOn || '9999'} ${otherAt || '99'}`
  return one < other ? -1 : one > other ? 1 : 0
}
