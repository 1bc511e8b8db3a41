import type { UseFormReturnType } from '@mantine/form'
import type { ComponentType, ReactNode } from 'react'
import type { z } from 'zod'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { ListFilter, RecordArea } from '../../../shared/register/record.ts'

/** What every record carries; see `shared/register/record.ts`. */
export interface StoredRecord {
  readonly id: string
  readonly revision: number
  readonly archivedAt: string | null
}

export interface RecordReference {
  readonly area: RecordArea
  readonly id: string
}

/** The calls of one area, as `api.people` has them. */
export interface RecordClient<Input, Stored, Summary> {
  list(filter: Partial<ListFilter>): Promise<Summary[]>
  get(reference: { id: string }): Promise<Stored>
  create(input: Input): Promise<Stored>
  update(change: { id: string; revision: number; input: Input }): Promise<Stored>
  archive(version: { id: string; revision: number }): Promise<Stored>
  restore(version: { id: string; revision: number }): Promise<Stored>
}

export type RecordForm<Input extends object> = UseFormReturnType<Input>

/** A column of an area's list. Columns stand in the order of their weight: where there is no room the last ones go. */
export interface ListColumn<Summary> {
  /** Key of the heading in the area's locale file, under `columns`. */
  readonly id: string
  /** Pixels that its longest usual content needs. */
  readonly width: number
  /** Takes what is left of the row, and gives way first where there is little. */
  readonly grow?: boolean
  /** Figures that are compared stand below each other by their last digit. */
  readonly align?: 'end'
  /** Text as sorted, or a number; dates as ISO. */
  readonly sortBy: (summary: Summary, language: Language) => string | number
  readonly cell: (summary: Summary, language: Language) => ReactNode
}

/** A choice above the list that narrows it down: kind, state, year. */
export interface ListFacet<Summary> {
  /** Key of the label in the area's locale file, under `facets`. */
  readonly id: string
  readonly valueOf: (summary: Summary) => string
  /** The words of a value, in the interface language; a facet of another record (a delegation) takes them from a row that has it. */
  readonly label: (value: string, translate: (key: string) => string, example: Summary, language: Language) => string
}

/**
 * Everything that makes an area a screen: the frame (list, card, form, drafts, archive, undo) is the same for all, what
 * stands in it is the area's own.
 */
export interface AreaScreen<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord> {
  readonly area: RecordArea
  readonly calls: RecordClient<Input, Stored, Summary>
  readonly inputSchema: z.ZodType<Input>
  readonly newInput: () => Input
  /** What a new record takes over from the record on whose card it was begun. */
  readonly startFrom?: (origin: RecordReference) => Promise<Partial<Input>>
  /** What a new record takes over from a name that was typed into a picker and not found. */
  readonly startNamed?: (typed: string, language: Language) => Partial<Input>
  readonly columns: readonly ListColumn<Summary>[]
  readonly facets?: readonly ListFacet<Summary>[]
  /** What can be done to several records at once; with it the rows of the list can be ticked (Space, Ctrl+A). */
  readonly Selection?: ComponentType<{ readonly rows: readonly Summary[]; readonly onDone: () => void }>
  /** Narrows the list down from outside it: the period of a journal. */
  readonly isListed?: (summary: Summary) => boolean
  /** Column and direction of a fresh list. */
  readonly firstSort: { readonly id: string; readonly descending: boolean }
  /** The heading of a card. */
  readonly title: (record: Stored, language: Language) => string
  /** The body of a card, read top down like a paper. */
  readonly Card: ComponentType<{ readonly record: Stored }>
  /** Document kinds that can be prepared from a record of this area; none from an archived one. */
  readonly paperKinds: readonly string[] | ((record: Stored) => readonly string[])
  readonly Fields: ComponentType<{ readonly form: RecordForm<Input>; readonly isNew: boolean; readonly recordId?: string | undefined }>
}
