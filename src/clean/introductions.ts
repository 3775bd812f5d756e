/** Who is introduced as the source of the block that follows: `The Harbour Courier wrote the next day:`. */
import { cues, firstMatch } from './cues.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`
const RUN = new RegExp(`${NAME}(?: (?:(?:of|the|de|von|al|and)(?= \\p{Lu}) )?${NAME})*`, 'gu')
const BY = new RegExp(`\\bby ((?:${NAME})(?: ${NAME}){0,3})(?=[,:.]|$)`, 'u')
const NOT_SOURCES =
  /^(?:On|In|At|The|A|An|From|By|Here|As|My|Our|His|Her|This|That|It|He|She|They|I|We|But|And|Then|For|With|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** The name in an introduction that ends in a colon, or undefined. */
export function introduced(paragraph: string): string | undefined {
  if (!/[:—–-]\s*$/.test(paragraph) && !/:["”]?\s*$/.test(paragraph)) return undefined
  const sentence = lastSentence(paragraph)
  return BY.exec(sentence)?.[1] ?? firstName(sentence)
}

/** A name that introduces a quotation on the same line: `Ana Ruiz tells it differently: "…"`. */
export const lastSentence = (paragraph: string): string => paragraph.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“])/u).at(-1) ?? paragraph

function firstName(sentence: string): string | undefined {
  const runs = [...sentence.matchAll(RUN)].map(([run]) => withoutOpening(run)).filter((run) => run.length > 2)
  const known = runs.filter((run) => !NOT_SOURCES.test(run) && !firstMatch(cues('datelines.tsv'), run, 'line'))
  return known.find((run) => run.includes(' ')) ?? known[0]
}

/** `The Evening Courier` is called Evening Courier; `From` opens the sentence. */
function withoutOpening(run: string): string {
  const words = run
    .replace(/ of (?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/, '')
    .split(' ')
  while (words.length > 0 && NOT_SOURCES.test(words[0]!)) words.shift()
  return words.join(' ')
}
