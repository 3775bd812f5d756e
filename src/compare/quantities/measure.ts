/** What a number counts: the dead, the wounded, marchers; from `knowledge/en/disputes/measures.tsv` and `scopes.tsv`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const USES = ['target', 'source', 'noun', 'toll', 'heading'] as const
const MeasureRow = z.object({ measure: z.string(), use: z.enum(USES), words: z.string() })
const ScopeRow = z.object({ words: z.string() })

export type MeasureUse = (typeof USES)[number]

let measures: ReadonlyMap<string, string> | undefined
let everybody: ReadonlySet<string> | undefined

/** `kill` as the lemma over a target counts 'dead'; a word that measures nothing gives undefined. */
export function measureOf(use: MeasureUse, word: string): string | undefined {
  measures ??= new Map(
    table('disputes/measures.tsv', MeasureRow).flatMap((row) => row.words.split('|').map((w) => [`${row.use}/${w}`, row.measure] as const)),
  )
  return measures.get(`${use}/${word.toLowerCase()}`)
}

/** Whether a noun narrows what is counted: `civilians` does, `people` does not. */
export function narrows(noun: string): boolean {
  everybody ??= new Set(table('disputes/scopes.tsv', ScopeRow).flatMap(({ words }) => words.split('|')))
  return noun !== '' && !everybody.has(noun.toLowerCase())
}
