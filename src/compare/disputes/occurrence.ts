/** One voice says that it happened, another that it did not: the same doer, nobody else's act. */
import type { Happening } from '../../model/comparison.ts'
import { type Denied, revisedOf } from './changed-word.ts'
import { opposes, sameDoer, stem } from './contradiction.ts'
import { type Kinship, speakingFor } from './kin.ts'
import { isBetweenVoices, type Parting, type Side, unique, withoutBothSided } from './parting.ts'
import type { Told } from './told.ts'
import { disputeWords } from './words.ts'

/** @param toldAcross everything told in a document: what its voices assert besides */
export function occurrenceOf(
  happening: Happening,
  told: readonly Told[],
  kinship: Kinship,
  toldAcross: (document: string) => readonly Told[],
): readonly Parting[] {
  const asserted = told.filter(({ asserts }) => asserts)
  const denials = asserted.filter((one) => one.sign === '-' && !isUndone(one, toldAcross(one.account.document)))
  if (denials.length === 0) return []
  const judged = isOneAccusation(asserted, kinship) ? speakingFor(kinship) : kinship
  const pairs = denials.map((denial): Denied => ({ denial, against: asserted.filter((one) => opposes(denial, one, judged)) }))
  const revised = revisedOf(happening, pairs, kinship)
  const met = pairs
    .map(({ denial, against }) => ({ denial, against: against.filter((one) => one.voice.key !== denial.voice.key) }))
    .filter(({ against }) => against.length > 0)
  const [circumstance, whole] = [
    met.filter(({ denial }) => agreesOtherwise(denial, toldAcross(denial.account.document), kinship)),
    met.filter(({ denial }) => !agreesOtherwise(denial, toldAcross(denial.account.document), kinship)),
  ]
  return [...revised, ...partingOf(happening, whole, 'dispute'), ...partingOf(happening, circumstance, 'differs')]
}

/** `She is not under arrest. She was released`: what was, and is over. */
const isUndone = ({ account: { says } }: Told, beside: readonly Told[]): boolean =>
  beside.some(
    ({ asserts, sign, event, account }) =>
      asserts &&
      sign === '+' &&
      disputeWords().undoing.test(event.lemma) &&
      account.says.targets.some((target) => says.targets.includes(target)),
  )

/** `Our men did not attack` answers the one accusation that there is, by whatever name it goes. */
function isOneAccusation(asserted: readonly Told[], kinship: Kinship): boolean {
  const accused = asserted.filter(({ sign, account }) => sign === '+' && account.says.sources.length > 0)
  const each = [...new Map(accused.map((one) => [partiesIn(one), one])).values()]
  return each.every((one) => each.every((other) => sameDoer(one, other, kinship)))
}

const partiesIn = ({ event, account: { says } }: Told): string => [event.type, ...says.sources, '', ...says.targets].join(' ')

/** `was not arrested at the market … was arrested at the ministry`: the denial is of the place, not of the act. */
const agreesOtherwise = (denial: Told, beside: readonly Told[], kinship: Kinship): boolean =>
  beside.some(
    (one) =>
      one.asserts &&
      one.sign === '+' &&
      one.voice.key === denial.voice.key &&
      one.account.says.targets.some((target) => denial.account.says.targets.includes(target)) &&
      stem(one) === stem(denial) &&
      (one.account.says.sources.length === 0 || sameDoer(denial, one, kinship)),
  )

function partingOf(happening: Happening, met: readonly Denied[], kind: 'dispute' | 'differs'): readonly Parting[] {
  const sides = latest([
    { value: 'happened', told: unique(met.flatMap(({ against }) => against)) },
    { value: kind === 'dispute' ? 'did not happen' : 'not in that way', told: unique(met.map(({ denial }) => denial)) },
  ])
  const apart = withoutBothSided(sides)
  if (apart.length < 2 || !isBetweenVoices(apart)) return []
  return [
    {
      kind,
      about: kind === 'dispute' ? 'occurrence' : 'place',
      happening: happening.id,
      key: kind === 'dispute' ? '' : kind,
      sides: apart,
      rule: kind === 'dispute' ? 'denial' : 'circumstance',
    },
  ]
}

/** Where one voice changed its mind between reports, its last word counts. */
function latest(sides: readonly Side[]): readonly Side[] {
  const last = new Map<string, string>()
  for (const one of sides.flatMap(({ told }) => told)) {
    const published = one.report.digest.published ?? ''
    if (published >= (last.get(one.voice.key) ?? '')) last.set(one.voice.key, published)
  }
  return sides.map(({ value, told }) => ({
    value,
    told: told.filter((one) => (one.report.digest.published ?? '') === last.get(one.voice.key)),
  }))
}
