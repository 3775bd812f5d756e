/** The event lexicon: senses of verbs and nouns, from `knowledge/en/lexicon/events-*.tsv`. */
import type { EventType } from '../../model/reading.ts'
import { type Guard, parseGuard } from './guard.ts'
import { type LexiconFile, rowsOf } from './lexicon-rows.ts'

export interface Sense {
  readonly lemma: string
  readonly pos: 'VERB' | 'NOUN' | 'ADJ'
  readonly guard: Guard
  /** NONE: this use of the word is not an event, and no other sense is tried. */
  readonly type: EventType | 'NONE'
  readonly mode: string | undefined
  readonly cameo: string | undefined
  readonly template: string
  /** For `--explain`. */
  readonly rule: string
}

type Index = ReadonlyMap<string, readonly Sense[]>

let index: Index | undefined

/** Senses of a word, the most guarded first, those without a type last. */
export function sensesOf(pos: string, lemma: string): readonly Sense[] {
  index ??= read()
  return index.get(`${pos}/${lemma}`) ?? []
}

function read(): Index {
  const senses = [...sensesIn('verbs', 'VERB'), ...sensesIn('nouns', 'NOUN'), ...sensesIn('adjectives', 'ADJ')]
  const map = new Map<string, Sense[]>()
  for (const sense of senses) {
    const key = `${sense.pos}/${sense.lemma}`
    map.set(key, [...(map.get(key) ?? []), sense])
  }
  for (const list of map.values())
    list.sort((a, b) => Number(a.type === 'OTHER') - Number(b.type === 'OTHER') || b.guard.weight - a.guard.weight)
  return map
}

function sensesIn(file: LexiconFile, pos: Sense['pos']): readonly Sense[] {
  return rowsOf(file).map((row) => ({
    ...row,
    pos,
    guard: parseGuard(row.guard),
    rule: `lexicon:${row.lemma}/${pos.toLowerCase()}${row.guard && row.guard !== '-' ? `[${row.guard}]` : ''}@${row.template}`,
  }))
}
