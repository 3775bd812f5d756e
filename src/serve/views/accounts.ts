/** Accounts of a happening: who says so, how sure, with which words, in which documents. */
import type { AccountAnswer } from '../answers/happening.ts'
import { type Ink, wrapped } from '../page/ink.ts'
import { quoteLine, quoteLines } from './quote.ts'
import { sayers, where } from './voices.ts'
import { sure } from './words.ts'

/** The words on one line, the trigger kept in sight. */
export const accountLines = (accounts: readonly AccountAnswer[], ink: Ink, indent: number): readonly string[] =>
  alike(accounts).flatMap((same) => [
    ...head(same, ink, indent),
    `${' '.repeat(indent + 2)}${quoteLine(quoted(same[0]), ink, ink.width - indent - 2)}`,
  ])

/** The words in full. */
export const accountsInFull = (accounts: readonly AccountAnswer[], ink: Ink, indent: number): readonly string[] =>
  alike(accounts).flatMap((same) => [...head(same, ink, indent), ...quoteLines(quoted(same[0]), ink, indent + 2)])

type Same = readonly [AccountAnswer, ...AccountAnswer[]]

/** One voice saying one thing in one sentence is one, though the sentence names the happening twice; so are word-for-word copies. */
function alike(accounts: readonly AccountAnswer[]): readonly Same[] {
  const key = ({ value, modality, voices, quote }: AccountAnswer): string => JSON.stringify([value, modality, voices.at(-1), quote])
  return [...Map.groupBy(accounts, key).values()] as unknown as readonly Same[]
}

const quoted = ({ quote, sentence, start, end }: AccountAnswer) => ({ quote, at: sentence.start, trigger: { start, end } })

function head(same: Same, ink: Ink, indent: number): readonly string[] {
  const [first] = same
  const adds = same.some(({ independent }) => independent) ? '' : ' · adds no origin'
  const line = `${sure(ink, first)} ${ink.quiet('—')} ${sayers(first.voices)} ${ink.quiet(`${where(first.voices.at(-1) ?? '', same, 48)}${adds}`)}`
  return wrapped(line, ink, indent + 2, indent)
}
