export interface PaperRow {
  id: string
  kind: string
  language: string
  number: string
  title: string
  subject_area: string
  subject_id: string
  file_name: string
  /** The day on the paper. */
  dated_on: string
  /** JSON of what stood in the paper, and of the settings it was made with. */
  facts: string
  settings: string
  /** Empty where it is sealed. */
  file: Uint8Array
  sha256: string
  byte_length: number
  issued_at: string
  with_passports: number
  version: number
  /** JSON of the confirmed case forms it was written with; null of papers from before they were kept. */
  confirmed: string | null
  /** JSON of the office's own sentences; null where the house's were used. */
  wording: string | null
  program_version: string
  /**
   * JSON of what the register said when it was issued, without what was written into it by hand, and the office's day then.
   * It stands with the first file of a version and speaks for all of them.
   */
  prepared: string | null
  prepared_on: string | null
  /** JSON of what the register said when a letter corrected the paper. */
  settled: string | null
}
export interface PaperTables {
  papers: PaperRow
  paper_sources: PaperSourceRow
  paper_checks: PaperCheckRow
  paper_watch: { id: number; change_seq: number }
}
interface PaperSourceRow {
  paper_id: string
  area: string
  key: string
}
interface PaperCheckRow {
  paper_id: string
  state: string
  /** JSON of `CheckResult`; empty while it waits. */
  differences: string
  marked_at: string
}
