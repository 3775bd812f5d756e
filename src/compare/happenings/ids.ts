import { createHash } from 'node:crypto'

/** The id of the happening whose earliest telling has this ref. */
export const hashOfRef = (ref: string): string => `happening:${createHash('sha256').update(ref).digest('hex').slice(0, 12)}`
