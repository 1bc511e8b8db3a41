/** What an index is put together from; `unit` and `file` come from the office's list of files (номенклатура дел). */
export interface NumberParts {
  readonly seq: number
  readonly year: number
  readonly unit: string
  readonly file: string
}

/** The index of a paper by the office's mask (`numberMaskSchema`): `{unit}-{file}/{seq:3}` → «01-17/004». */
export function formatNumber(mask: string, parts: NumberParts): string {
  return mask.replaceAll(/\{(seq|year|yy|unit|file)(?::(\d))?\}/gu, (whole, name: string, width: string | undefined) => {
    if (name === 'seq') return String(parts.seq).padStart(Number(width ?? 0), '0')
    // Only the running number has a width; `{year:2}` is no placeholder and is printed as it stands.
    if (width !== undefined) return whole
    if (name === 'year') return String(parts.year)
    if (name === 'yy') return String(parts.year % 100).padStart(2, '0')
    return name === 'unit' ? parts.unit : parts.file
  })
}
