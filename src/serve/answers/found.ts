/** What words find, a few of each: the groups of GET /find. */
import { z } from 'zod'
import type { CaseDispute, Happening } from '../../model/comparison.ts'
import { placesOf } from '../../model/search-places.ts'
import type { Query } from '../../model/search-query.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import { ActorAnswer } from './actor.ts'
import { DISPUTE_KINDS } from './dispute.ts'
import { AccountAnswer, accountAnswer, SummaryAnswer } from './happening.ts'
import { HitAnswer } from './hit.ts'
import { type Labels, labelOf } from './labels.ts'
import { LABEL } from './span.ts'
import { summaryOf } from './summaries.ts'

const few = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    count: z.int().nonnegative().describe('how many there are; 1,000 at most are counted'),
    atLeast: z.boolean().optional().describe('there are more than were counted'),
  })

export const FoundHappening = z
  .object({ happening: SummaryAnswer, account: AccountAnswer.optional().describe('the account that has most of the words') })
  .meta({ id: 'FoundHappening' })

export const FoundDispute = z
  .object({
    id: z.string(),
    kind: z.enum(DISPUTE_KINDS),
    question: z.string().describe('what the sides answer differently, in plain words'),
    why: z.string().describe('one sentence'),
    happening: z.string().describe('id of the happening'),
    sides: z.array(z.object({ value: z.string(), origins: z.int().nonnegative() })),
  })
  .meta({ id: 'FoundDispute', description: 'a dispute, as a list of what was found shows it' })

const FoundDocument = z
  .object({
    id: z.string(),
    ...LABEL,
    byline: z.string().optional(),
    publisher: z.string().optional(),
    words: z.int().nonnegative(),
    claims: z.int().nonnegative(),
  })
  .meta({ id: 'FoundDocument', description: 'a document, as a list of what was found shows it' })

export const FoundAnswer = z
  .object({
    texts: few(HitAnswer),
    happenings: few(FoundHappening).describe('told with all of the words, in verb, names or sentences; those most reported first'),
    actors: few(ActorAnswer).describe('by their names, without members; none where something narrows'),
    documents: few(FoundDocument).describe('by title, byline, outlet or file name; none where something narrows'),
    disputes: few(FoundDispute).describe('over happenings that are told with all of the words'),
  })
  .meta({ id: 'Found' })

export type FoundAnswer = Frozen<z.input<typeof FoundAnswer>>
export type FoundHappening = Frozen<z.input<typeof FoundHappening>>
export type FoundDispute = Frozen<z.input<typeof FoundDispute>>

export async function foundHappening(happening: Happening, query: Query, labels: Labels): Promise<FoundHappening> {
  const account = bestOf(happening, query)
  return { happening: summaryOf(happening), ...(account && { account: await accountAnswer(account, labels) }) }
}

/** The account whose sentence has most of the wanted terms; of several one that is no copy, then the first. */
function bestOf({ accounts }: Happening, { wanted }: Query) {
  const terms = (quote: string): number => wanted.filter((term) => placesOf(quote, { wanted: [term] }).length > 0).length
  return accounts
    .map((account) => ({ account, weight: 2 * terms(account.quote) + Number(account.independent) }))
    .reduce<{ readonly account: Happening['accounts'][number]; readonly weight: number } | undefined>(
      (best, one) => (best && best.weight >= one.weight ? best : one),
      undefined,
    )?.account
}

export const foundDocument = (document: CaseDocument): Frozen<z.input<typeof FoundDocument>> => ({
  id: document.id,
  ...labelOf(document),
  ...(document.byline !== undefined && { byline: document.byline }),
  ...(document.publisher !== undefined && { publisher: document.publisher }),
  words: document.words,
  claims: document.claims,
})

export const foundDispute = ({ id, kind, question, why, happening, positions }: CaseDispute): FoundDispute => ({
  id,
  kind,
  question,
  why,
  happening,
  sides: positions.map(({ value, origins }) => ({ value, origins })),
})
