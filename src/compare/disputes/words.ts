/** Words by which texts tell that a number is not final or a view is not theirs, from `knowledge/en/disputes/words.yaml`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'

const phrases = z.array(z.string()).transform((list) => new RegExp(`\\b(?:${list.join('|')})\\b`, 'i'))
const Words = z.strictObject({
  growing: phrases,
  negating: phrases,
  speaking: phrases,
  anybody: phrases,
  vague: phrases,
  doing: phrases,
  undoing: phrases,
  being: phrases,
  helping: phrases,
  standing: phrases,
  nobody: phrases,
})

/** Each list as one regular expression. */
export const disputeWords = (): z.infer<typeof Words> => rules('disputes/words.yaml', Words)
