/** A file that holds many documents. */
import type { Hints } from '../../model/store.ts'
import type { Carried } from '../carried.ts'

export type ContainerKind = 'mail' | 'archive' | 'table' | 'references' | 'subscriptions'

export interface Item {
  /** What tells it from the others of its file, the same every time. */
  readonly id: string
  readonly hints: Hints
  /** Its own words … */
  readonly carried?: Carried
  /** … or where they are: a path beside the file, or an address. */
  readonly at?: string
  /** Why it cannot be had: one sentence. The others are read all the same. */
  readonly broken?: string
}

export interface Container {
  readonly kind: ContainerKind
  readonly items: readonly Item[]
}
