import type { Document, LayerName, Layers } from './document.ts'

/** One step over a document: needs some layers, makes others. Shared by `read` and `resolve`. */
export interface Reader {
  readonly name: string
  readonly version: string
  /** Why it stands where it stands in the order; printed by `hearsay readers`. */
  readonly about: string
  readonly requires: readonly LayerName[]
  readonly provides: readonly LayerName[]
  readonly read: (document: Document) => Layers | Promise<Layers>
}
