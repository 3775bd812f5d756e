/** How large a source may be. */
import { Failure } from '../model/failure.ts'

const MOST_BYTES = 5_000_000
/** Formats that carry pictures and fonts beside their words. */
const MOST_PACKED = 100_000_000
/** Files that hold many documents. */
const MOST_TOGETHER = 500_000_000

/** The limit for what a file of this name may hold: bytes. */
export function limitFor(name: string, options: { readonly maxBytes?: number }): number {
  if (options.maxBytes !== undefined) return options.maxBytes
  if (/\.(?:mbox|warc|warc\.gz|wacz|csv|tsv|tab|jsonl|ndjson|ris)$/i.test(name)) return MOST_TOGETHER
  return /\.(?:pdf|docx|eml|mht|mhtml)$/i.test(name) ? MOST_PACKED : MOST_BYTES
}

/** The limit in bytes that holds for this call; by default about five long books. */
export const limitOf = (options: { readonly maxBytes?: number }): number => options.maxBytes ?? MOST_BYTES

/** The failure for a source that passes the limit; `size` where it is known. */
export function tooLarge(name: string, limit: number, size?: number): Failure {
  const what = size ? `holds ${megabytes(size)}` : `is larger than ${megabytes(limit)}`
  return new Failure('too-large', `${name} ${what}; one document may have ${megabytes(limit)}, so split it first.`)
}

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
