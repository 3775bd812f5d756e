import { z } from 'zod'
import { rules } from '../../knowledge.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.strictObject({
  starts: words,
  ends: words,
  carrying: words,
  modal: words,
  elsewhere: words,
  whenever: words,
  written: words,
  daywords: words,
  making: words,
  along: words,
  beginning: words,
})

/** The lists of `lexicon/times-story.yaml`, each a set of lemmas. */
export const storyWords = (): z.infer<typeof Words> => rules('lexicon/times-story.yaml', Words)
