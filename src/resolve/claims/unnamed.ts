import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { childrenBy, type Tree } from '../../model/tree.ts'

const Row = z.object({ words: z.string(), use: z.string(), with: z.string(), stance: z.string() })
let nobody: ReadonlySet<string> | undefined

/** `officials`, `a witness`, `some`: a noun that names nobody in particular, unless something says which one. */
export function standsForNobody(tree: Tree, token: number): boolean {
  nobody ??= new Set(
    table('cues/attribution-phrases.tsv', Row)
      .filter(({ use }) => use === 'unnamed')
      .flatMap(({ words }) => words.split('|')),
  )
  const particular = childrenBy(tree, token, 'nmod:poss', 'appos', 'flat').length > 0
  return !particular && nobody.has(tree.tokens[token]!.lemma.toLowerCase())
}
