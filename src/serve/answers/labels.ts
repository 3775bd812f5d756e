import type { Store } from '../../model/store.ts'

/** How people call a document: by its number, and by its title or the last part of its address; with its date. */
export interface Label {
  readonly number: number
  readonly title: string
  /** EDTF. */
  readonly published?: string
}

interface Called {
  readonly number: number
  readonly title?: string | undefined
  readonly uri: string
  readonly published?: string | undefined
}

export type Labels = (document: string) => Promise<Label>

/** Looks each document up once. */
export function labelsOf(store: Store): Labels {
  const known = new Map<string, Promise<Label>>()
  return (id) => {
    const found = known.get(id) ?? store.document(id).then((document) => (document ? labelOf(document) : { number: 1, title: id }))
    known.set(id, found)
    return found
  }
}

export const labelOf = ({ number, title, uri, published }: Called): Label => ({
  number,
  title: title || lastPart(uri),
  ...(published !== undefined && { published }),
})

function lastPart(uri: string): string {
  const part = uri.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '')
  try {
    return decodeURIComponent(part) || uri
  } catch {
    return part
  }
}
