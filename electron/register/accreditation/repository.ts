/** What other rooms know of accreditation: its tables, its two stores, and the facts that papers are made of. */
export * from './facts.ts'
export { type NamedObserver, type ObserverFilter, readObservers } from './observers.ts'
export type { AccreditationTables } from './rows.ts'
export { applicationStore, batchStore } from './stores.ts'
