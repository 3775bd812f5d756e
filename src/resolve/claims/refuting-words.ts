/** Words that say no to what was told, from `knowledge/en/cues/denials.yaml`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import { childrenBy, type Tree } from '../../model/tree.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.object({ reports: words, refuting: words, affirming: words, happening: words, nothing: words })

export const refutingWords = (): z.infer<typeof Words> => rules('cues/denials.yaml', Words)

/** `the claim`, `these allegations`: a word for what was said, without saying it again. */
export function isReportAlone(tree: Tree, token: number): boolean {
  const lemma = tree.tokens[token]!.lemma.toLowerCase()
  return refutingWords().reports.has(lemma) && childrenBy(tree, token, 'acl', 'ccomp', 'nmod').every((c) => c < token)
}
