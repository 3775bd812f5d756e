/** Denials that stand in a happening of their own, because they say little or name other people, brought to what they deny. */
import { opposes, stem } from './contradiction.ts'
import type { Kinship } from './kin.ts'
import { nameNothing, shareAThing } from './things.ts'
import { publishedOf, type Told } from './told.ts'
import { disputeWords } from './words.ts'

/** Denials that answer a happening from outside, by the id of that happening. */
export type Strays = ReadonlyMap<string, readonly Told[]>

/**
 * Each denial that contradicts nobody in its own happening joins the one happening elsewhere whose act, word for word, it denies.
 * @param toldIn what is told in each happening, by its id
 */
export function straysOf(toldIn: ReadonlyMap<string, readonly Told[]>, kinship: Kinship): Strays {
  const asserted = Map.groupBy(
    [...toldIn].flatMap(([happening, told]) =>
      told.filter(({ asserts, sign }) => asserts && sign === '+').map((one) => ({ happening, one })),
    ),
    ({ one }) => actOf(one),
  )
  const found = [...toldIn.values()].flatMap((told) =>
    told
      .filter((denial) => denial.asserts && denial.sign === '-' && !told.some((one) => opposes(denial, one, kinship)))
      .flatMap((denial) => {
        const home = homeOf(denial, asserted.get(actOf(denial)) ?? [], kinship)
        return home ? [{ home, denial }] : []
      }),
  )
  return new Map([...Map.groupBy(found, ({ home }) => home)].map(([home, all]) => [home, all.map(({ denial }) => denial)] as const))
}

interface Placed {
  readonly happening: string
  readonly one: Told
}

const actOf = (told: Told): string => `${told.event.type} ${stem(told)}`

/** The happening that most accounts denied belong to; of two told by as many, none. */
function homeOf(denial: Told, candidates: readonly Placed[], kinship: Kinship): string | undefined {
  const met = candidates.filter(({ one }) => isNear(denial, one) && areAboutOneThing(denial, one) && opposes(denial, one, kinship))
  const byHappening = [...Map.groupBy(met, ({ happening }) => happening)].toSorted((a, b) => b[1].length - a[1].length)
  const [first, second] = byHappening
  if (first) return first[1].length > (second?.[1].length ?? 0) ? first[0] : undefined
  return onlyHomeOf(denial, candidates, kinship)
}

/** `His guards had not beaten anybody`: the one act of theirs that is told in those days. */
function onlyHomeOf(denial: Told, candidates: readonly Placed[], kinship: Kinship): string | undefined {
  if (!denial.event.arguments.some(({ role, words }) => role === 'target' && disputeWords().anybody.test(words))) return undefined
  const met = candidates.filter(
    ({ one }) => isNear(denial, one, FEW) && one.account.says.sources.length > 0 && opposes(denial, one, kinship),
  )
  const homes = new Set(met.map(({ happening }) => happening))
  return homes.size === 1 ? [...homes][0] : undefined
}

/** One object, or, for an act that has none, one doer by name. */
const areAboutOneThing = (denial: Told, one: Told): boolean =>
  shareAThing(denial, one) ||
  (nameNothing(denial, one) && denial.account.says.sources.some((source) => one.account.says.sources.includes(source)))

/** In days: a denial comes out within a month of what it denies. */
const WINDOW = 31
const FEW = 4

function isNear(denial: Told, one: Told, days = WINDOW): boolean {
  const [a, b] = [publishedOf(denial), publishedOf(one)]
  return !a || !b || Math.abs(Date.parse(a) - Date.parse(b)) <= days * 86_400_000
}
