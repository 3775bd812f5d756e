/** What `import` hands to `clean`: the text, and what the source says about itself and about its parts. */
import type { Metadata } from './document.ts'
import type { Span } from './reading.ts'

/** What the markup of a page says about a block; nothing where it is running text. */
export type BlockMark = 'heading' | 'quote' | 'byline' | 'furniture' | 'reader-name' | 'reader-words'

/** A paragraph as the source marks it, as a span of the text. Plain text has none: its paragraphs are found by `clean`. */
export interface Block extends Span {
  readonly mark?: BlockMark
  /** CSS path of the element it stood in, or `page 3`. */
  readonly origin?: string
  /** The reader whose words these are, where the page names one. */
  readonly reader?: string
}

export type SourceFormat = 'plain' | 'markdown' | 'page'

export interface Source {
  readonly format: SourceFormat
  /** Decoded; no BOM; lines end in LF. */
  readonly text: string
  readonly meta: Metadata
  /** BCP 47; 'und' when it cannot be told. */
  readonly language: string
  /** What its bytes were decoded as, as 'utf-8'; absent for text that came as text. */
  readonly encoding?: string
  /** What the bytes are, where they are no text: 'application/pdf'. */
  readonly mediaType?: string
  /** The address that the page itself calls the original. */
  readonly canonical?: string
  /** Only for a page: its blocks in order, apart by white space. */
  readonly blocks?: readonly Block[]
  /** One sentence each: what a person should know about how the source was read. */
  readonly notes: readonly string[]
}
