import type { Source } from '../../model/source.ts'

/** What a format that is no text becomes. */
export interface Converted extends Pick<Source, 'format' | 'text' | 'meta' | 'blocks' | 'notes'> {
  /** What the bytes are. */
  readonly mediaType: string
}
