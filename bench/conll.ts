/**
 * The measure of the CoNLL 2018 shared task (Zeman et al. 2018): words are aligned by their characters, and every figure is
 * an F1 over words (or sentences), so that wrong words and wrong sentences count against tags and trees. Relations are
 * compared without subtypes and features by the universal ones, as there; `las:subtypes` compares the whole label.
 */
import type { GoldWord } from './treebank.ts'

/** A system's sentence has the same shape as a gold one: words with offsets into the same text. */
export type Sentence = readonly GoldWord[]

export const MEASURES = ['words', 'sentences', 'upos', 'feats', 'lemma', 'uas', 'las', 'las:subtypes'] as const
export type Measure = (typeof MEASURES)[number]

export interface Counts {
  readonly gold: number
  readonly system: number
  readonly right: number
}

export const f1 = ({ gold, system, right }: Counts): number => (gold + system ? (2 * right) / (gold + system) : 1)

export const plus = (a: Counts, b: Counts): Counts => ({ gold: a.gold + b.gold, system: a.system + b.system, right: a.right + b.right })

/** Counts of every measure over one paragraph. */
export function compare(gold: readonly Sentence[], system: readonly Sentence[]): Readonly<Record<Measure, Counts>> {
  const pairs = aligned(gold, system)
  const [g, s] = [wordCount(gold), wordCount(system)]
  const count = (agree: (pair: Pair) => boolean): Counts => ({ gold: g, system: s, right: pairs.filter(agree).length })
  const ends = new Set(system.map(spanOf))
  return {
    words: count(() => true),
    sentences: { gold: gold.length, system: system.length, right: gold.filter((x) => ends.has(spanOf(x))).length },
    upos: count((p) => p.gold.upos === p.system.upos),
    feats: count((p) => universal(p.gold.feats) === universal(p.system.feats)),
    lemma: count((p) => p.gold.lemma === '_' || p.gold.lemma === p.system.lemma),
    uas: count(sameHead),
    las: count((p) => sameHead(p) && base(p.gold.deprel) === base(p.system.deprel)),
    'las:subtypes': count((p) => sameHead(p) && p.gold.deprel === p.system.deprel),
  }
}

/** Counts of one relation: right when head and label are. `label` with its subtypes left out unless it names one. */
export function compareRelation(gold: readonly Sentence[], system: readonly Sentence[], label: string): Counts {
  const has = (word: GoldWord) => word.deprel === label
  return {
    gold: gold.flat().filter(has).length,
    system: system.flat().filter(has).length,
    right: aligned(gold, system).filter((p) => has(p.gold) && has(p.system) && sameHead(p)).length,
  }
}

interface Pair {
  readonly gold: GoldWord
  readonly system: GoldWord
  readonly goldHead: string
  readonly systemHead: string
}

function aligned(gold: readonly Sentence[], system: readonly Sentence[]): readonly Pair[] {
  const found = new Map(
    system.flatMap((sentence) => sentence.map((word) => [keyOf(word), { word, head: headOf(sentence, word) }] as const)),
  )
  return gold.flatMap((sentence) =>
    sentence.flatMap((word) => {
      const match = found.get(keyOf(word))
      return match ? [{ gold: word, system: match.word, goldHead: headOf(sentence, word), systemHead: match.head }] : []
    }),
  )
}

const sameHead = (pair: Pair): boolean => pair.goldHead === pair.systemHead
const keyOf = ({ start, end }: GoldWord): string => `${start}-${end}`
const headOf = (sentence: Sentence, { head }: GoldWord): string => (head < 0 ? 'root' : keyOf(sentence[head]!))
const spanOf = (sentence: Sentence): string => `${sentence[0]!.start}-${sentence.at(-1)!.end}`
const base = (label: string): string => label.split(':')[0]!
const wordCount = (sentences: readonly Sentence[]): number => sentences.reduce((sum, sentence) => sum + sentence.length, 0)

const UNIVERSAL = new Set(
  `PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident
  Polarity Person Polite`.split(/\s+/),
)

const universal = (feats: string): string =>
  feats
    .split('|')
    .filter((feat) => UNIVERSAL.has(feat.split('=')[0]!))
    .toSorted()
    .join('|')
