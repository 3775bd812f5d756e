/** Stories that several generated reports tell: whom, where and with which words; reports of one share names, titles and phrases. */
import { readFileSync } from 'node:fs'
import type { Random } from '../random.ts'

export interface Topic {
  readonly people: readonly { readonly full: string; readonly last: string; readonly title: string }[]
  readonly places: readonly string[]
  readonly body: string
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  /** Wordings that every report of the story may use. */
  readonly phrases: readonly string[]
  /** What an official said before the microphones of all papers. */
  readonly spoken: string
}

const column = (file: string, size: number): readonly string[] => {
  const path = new URL(`../../knowledge/en/${file}`, import.meta.url)
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const words = rows.slice(1).map((line) => line.split('\t')[0]!)
  return words.filter((word) => /^[A-Za-z]{4,11}$/.test(word)).slice(0, size)
}

const shuffled = (words: readonly string[], draw: Random): readonly string[] =>
  words
    .map((word) => ({ word, at: draw.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word)

export interface Vocabulary {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly firsts: readonly string[]
  readonly places: readonly string[]
}

/** Words of the language in an order of their own, so that frequency by rank is not frequency by letter. */
export const vocabulary = (draw: Random): Vocabulary => ({
  nouns: shuffled(
    [...column('actors/agents.tsv', 9000), ...column('lexicon/events-abstract.tsv', 9000), ...column('lexicon/events-nouns.tsv', 9000)],
    draw,
  ),
  verbs: shuffled(column('lexicon/events-verbs.tsv', 9000), draw),
  firsts: shuffled(column('actors/first-names.tsv', 9000), draw),
  places: shuffled(column('actors/places.tsv', 3000), draw),
})

const TITLES = ['Interior Minister', 'Governor', 'Colonel', 'Mayor', 'spokesman', 'Deputy Prime Minister', 'police chief', 'union leader']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SYLLABLES = [
  'ka',
  'ro',
  'ven',
  'tal',
  'mi',
  'dor',
  'sel',
  'ba',
  'rik',
  'no',
  'har',
  'lin',
  'os',
  'pe',
  'gra',
  'tu',
  'wen',
  'al',
  'zor',
  'fe',
]

function surname(draw: Random): string {
  const word = Array.from({ length: 2 + draw.below(2) }, () => draw.pick(SYLLABLES)).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

export function topic(draw: Random, words: Vocabulary): Topic {
  const people = Array.from({ length: 4 }, () => {
    const last = surname(draw)
    return { full: `${draw.pick(words.firsts)} ${last}`, last, title: draw.pick(TITLES) }
  })
  const places = [draw.pick(words.places), draw.pick(words.places)]
  const body = `${draw.pick(['Council', 'Ministry', 'Board', 'Union', 'Command'])} of ${draw.pick(words.places)}`
  const nouns = Array.from({ length: 30 }, () => draw.pick(words.nouns))
  const verbs = Array.from({ length: 20 }, () => draw.pick(words.verbs))
  const day = draw.pick(DAYS)
  return {
    people,
    places,
    body,
    nouns,
    verbs,
    phrases: [
      `the ${body} said in a statement on ${day} that`,
      `${people[0]!.title} ${people[0]!.full} told reporters in ${places[0]} on ${day} that`,
      `since the ${nouns[0]} ${nouns[1]} of ${places[1]} earlier this year`,
      `one of the worst ${nouns[2]}s in ${places[0]} in recent memory`,
      `could not immediately be reached for comment`,
    ],
    spoken: `We will not ${verbs[0]} the ${nouns[3]} and we will not ${verbs[1]} before the ${nouns[4]} of ${places[0]}`,
  }
}
