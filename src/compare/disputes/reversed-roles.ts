/** Each account makes the doer of the other its target. */
import type { Happening } from '../../model/comparison.ts'
import type { Kinship } from './kin.ts'
import { nameOf } from './names.ts'
import { isBetweenVoices, type Parting, withoutBothSided } from './parting.ts'
import type { Told } from './told.ts'

/** `The boat rammed the ferry`, `the ferry rammed the boat`: the one doer is the other's target. */
export function reversedRoles(happening: Happening, told: readonly Told[], { kin, actor }: Kinship): readonly Parting[] {
  const acts = told.filter(
    ({ asserts, sign, account: { says } }) => asserts && sign === '+' && says.sources.length > 0 && says.targets.length > 0,
  )
  const first = acts.find((one) => acts.some((other) => areReversed(one, other, kin)))
  if (!first) return []
  const sides = withoutBothSided([
    { value: nameOf(first.account.says.sources, actor), told: acts.filter((one) => one === first || areAlike(one, first, kin)) },
    ...[acts.filter((one) => areReversed(one, first, kin))].map((others) => ({
      value: nameOf(others[0]!.account.says.sources, actor),
      told: others,
    })),
  ])
  if (sides.length < 2 || !isBetweenVoices(sides)) return []
  return [{ kind: 'dispute', about: 'source', happening: happening.id, key: '', sides, rule: 'reversed-roles' }]
}

const meet = (one: readonly string[], other: readonly string[], kin: Kinship['kin']): boolean =>
  one.some((a) => other.some((b) => kin(a, b)))

const areReversed = ({ account: { says: a } }: Told, { account: { says: b } }: Told, kin: Kinship['kin']): boolean =>
  meet(a.sources, b.targets, kin) && meet(a.targets, b.sources, kin) && !meet(a.sources, b.sources, kin) && !meet(a.targets, b.targets, kin)

const areAlike = ({ account: { says: a } }: Told, { account: { says: b } }: Told, kin: Kinship['kin']): boolean =>
  meet(a.sources, b.sources, kin) && meet(a.targets, b.targets, kin)
