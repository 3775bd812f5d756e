import type { Layers, NameSpan, ParsedToken } from '../../model/document.ts'
import type { Sentence, Span } from '../../model/reading.ts'
import { withoutEdges } from '../tokens/edges.ts'
import type { Parse } from './decode.ts'
import type { FoundSentence } from './find-sentences.ts'
import { asPlace } from './known-places.ts'

/** Sentences, tokens and names from the parses; `parses[i]` belongs to `found[i]`. */
export function layersOf(text: string, found: readonly FoundSentence[], parses: readonly Parse[]): Layers {
  const tokens: ParsedToken[] = []
  found.forEach(({ words }, sentence) => {
    const base = tokens.length
    tokens.push(...words.map((word, i) => tokenOf(word, i, parses[sentence]!, base, sentence)))
  })
  return {
    sentences: found.map((sentence) => sentenceOf(text, sentence)),
    tokens,
    names: found.flatMap(({ words }, i) => namesOf(words, parses[i]!.names)).map((name) => asPlace(text, name)),
  }
}

function sentenceOf(text: string, { passage, words }: FoundSentence): Sentence {
  const { start, end } = withoutEdges(text, { start: words[0]!.start, end: words.at(-1)!.end })
  return { id: `sentence:${start}-${end}`, start, end, passage }
}

function tokenOf({ start, end }: Span, i: number, parse: Parse, base: number, sentence: number): ParsedToken {
  const feats = parse.feats[i]!
  const head = parse.heads[i]!
  return {
    start,
    end,
    lemma: parse.lemmas[i]!,
    upos: parse.upos[i]!,
    ...(feats === '_' ? {} : { feats }),
    head: base + (head < 0 ? i : head),
    deprel: head < 0 ? 'root' : parse.deprels[i]!,
    sentence,
    factuality: parse.factuality[i]!,
  }
}

/** Spans of the BIO labels; `I-` only ever follows its own kind. */
function namesOf(words: readonly Span[], labels: readonly string[]): readonly NameSpan[] {
  const names: NameSpan[] = []
  labels.forEach((label, i) => {
    const word = words[i]!
    const open = names.at(-1)
    if (label.startsWith('B-')) names.push({ start: word.start, end: word.end, type: label.slice(2) as NameSpan['type'] })
    else if (label.startsWith('I-') && open) names[names.length - 1] = { ...open, end: word.end }
  })
  return names
}
