import type { Document, Layers } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { stretchesOf } from '../tokens/stretches.ts'
import { findSentences, formsOf } from './find-sentences.ts'
import { layersOf } from './layers.ts'
import { parse } from './pool.ts'

/** Sentences, words and their grammar (Universal Dependencies), and names, from rules and the grammar model. */
export const grammar: Reader = {
  name: 'grammar',
  version: '1',
  about: 'Sentences, words, parts of speech, dependencies and names; everything after reads them.',
  requires: ['passages'],
  provides: ['sentences', 'tokens', 'names'],
  read,
}

async function read(document: Document): Promise<Layers> {
  const { text } = document
  const stretches = document.language.startsWith('en') ? stretchesOf(document) : []
  const found = (await findSentences(text, stretches)).filter(({ words }) =>
    formsOf(text, words).some((form) => /[\p{L}\p{N}]/u.test(form)),
  )
  const parses = await parse(found.map(({ words }) => formsOf(text, words)))
  return layersOf(text, found, parses)
}
