/** How many bytes a file may hold, by its name. */
const MOST_BYTES = 5_000_000
/** Formats that carry pictures and fonts beside their words; bibliographies with abstracts. */
const MOST_PACKED = 100_000_000
/** Files that hold many documents. */
const MOST_TOGETHER = 500_000_000

/** @param name of the file, with its ending; without one it is taken for a document of words. */
export function sizeLimit(name: string): number {
  if (/\.(?:mbox|warc|warc\.gz|wacz|csv|tsv|tab|jsonl|ndjson|ris)$/i.test(name)) return MOST_TOGETHER
  return /\.(?:pdf|docx|eml|mht|mhtml|bib)$/i.test(name) ? MOST_PACKED : MOST_BYTES
}

/** What can be handed over at once lies in memory and then in the case; larger files are added by their path. */
export const handOverLimit = (name: string): number => Math.min(sizeLimit(name), MOST_PACKED)
