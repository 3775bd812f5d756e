/** The words of a document with their grammar, once more: the store keeps sentences but no words. */
import { pipeline } from '../library.ts'
import type { ParsedToken } from '../model/document.ts'
import type { Reading, Sentence } from '../model/reading.ts'
import { grammar } from '../read/grammar/grammar.ts'

export interface Parsed {
  /** Empty for a text whose language is not read. */
  readonly sentences: readonly Sentence[]
  /** In the order of the text; `head` is an index in this list, `sentence` one in `sentences`. */
  readonly tokens: readonly ParsedToken[]
}

const parse = pipeline([grammar])

/** The same text over the same passages gives the same words as when it was added. */
export async function parsedAgain({ text, document, passages, voices }: Reading): Promise<Parsed> {
  const { id, language } = document
  const { layers } = await parse({ id, meta: {}, text, language, layers: { passages, voices } })
  return { sentences: layers.sentences ?? [], tokens: layers.tokens ?? [] }
}
