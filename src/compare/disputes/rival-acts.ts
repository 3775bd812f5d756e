/** Two acts that cannot both describe one end: who died of an illness was not killed, who left of their own will was not driven out. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { CaseDisputeTopic, Happening } from '../../model/comparison.ts'
import type { Kinship } from './kin.ts'
import { isBetweenVoices, type Parting, withoutBothSided } from './parting.ts'
import { actOf } from './reasons.ts'
import { overlap } from './spans-of-time.ts'
import type { Told } from './told.ts'

const list = z.string().transform((words): ReadonlySet<string> => new Set(words.split('|')))
const marks = z.string().transform((words) => (words === '-' ? undefined : new RegExp(`\\b(?:${words})\\b`, 'i')))
const Row = z.object({
  about: z.enum(['cause', 'source', 'occurrence']),
  act: list,
  marks,
  of: z.enum(['source', 'target', 'either']),
  against: list,
  'against-marks': marks,
})
type Row = z.infer<typeof Row>
let rows: readonly Row[] | undefined

interface Held {
  readonly told: Told
  readonly happening: Happening
}

/** @param held everything asserted in the case, with where it stands */
export function rivalActsOf(held: readonly Held[], kinship: Kinship): readonly Parting[] {
  rows ??= table('disputes/rival-acts.tsv', Row)
  const asserted = held.filter(({ told }) => told.asserts && told.sign === '+')
  return rows.flatMap((row) => {
    const mild = asserted.filter(({ told }) => row.act.has(told.event.lemma) && says(told, row.marks))
    const hard =
      mild.length === 0 ? [] : asserted.filter(({ told }) => row.against.has(told.event.lemma) && says(told, row['against-marks']))
    return mild.flatMap((one) =>
      partingOf(
        row,
        one,
        hard.filter((other) => areRivals(row, one.told, other.told, kinship)),
      ),
    )
  })
}

const says = ({ account }: Told, words: RegExp | undefined): boolean => words === undefined || words.test(account.quote)

/** Of one person or group, at one time, by two voices. */
function areRivals({ of }: Row, mild: Told, hard: Told, { same, actor }: Kinship): boolean {
  if (mild.voice.key === hard.voice.key || mild.account.event === hard.account.event) return false
  const { sources, targets } = mild.account.says
  const affected = of === 'source' ? sources : of === 'target' ? targets : [...sources, ...targets]
  const name = (id: string): string => actor(id)?.name ?? ''
  const isOne = (a: string, b: string): boolean =>
    a === b || (/\p{Lu}/u.test(name(a)) && (same(a, b) || isPartOf(name(a), name(b)) || isPartOf(name(b), name(a))))
  return affected.some((a) => hard.account.says.targets.some((b) => isOne(a, b))) && overlap(mild.account.says, hard.account.says)
}

/** `MATTHIAS`, `Matthias Orr`. */
const isPartOf = (part: string, whole: string): boolean => ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `)

function partingOf({ about }: Row, { told, happening }: Held, against: readonly Held[]): readonly Parting[] {
  const sides = withoutBothSided([
    { value: actOf(told.event), told: [told] },
    { value: against[0] ? actOf(against[0].told.event) : '', told: against.map((one) => one.told) },
  ])
  if (sides.length < 2 || !isBetweenVoices(sides)) return []
  return [{ kind: 'dispute', about: about as CaseDisputeTopic, happening: happening.id, key: 'rival-acts', sides, rule: 'rival-acts' }]
}
