/** Bytes on their way in, and what may be asked of the carrier. */

export interface ImportOptions {
  /** Largest source in bytes; default 5 MB. */
  readonly maxBytes?: number
  /** Milliseconds for a whole download; default 30 000. */
  readonly timeout?: number
  /** Lets URLs reach loopback and private addresses; for tests. */
  readonly allowPrivate?: boolean
  /** EDTF; used when the source does not say it itself. */
  readonly published?: string
  /** The same for the outlet, the title, and who wrote it. */
  readonly publisher?: string
  readonly title?: string
  readonly byline?: string
  /** Bytes that were handed over: what an `upload:` address stands for. */
  readonly kept?: (uri: string) => Promise<Carried>
  /** Takes feeds from the web too; without it they are refused as no text. */
  readonly feeds?: true
}

/** Bytes with what their carrier says of them. */
export interface Carried {
  readonly bytes: Uint8Array
  /** How to call it in a sentence: a path, a URL, 'Standard input'. */
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
  readonly url?: string
  /** One sentence each: what a person should know of how it came. */
  readonly notes?: readonly string[]
}
