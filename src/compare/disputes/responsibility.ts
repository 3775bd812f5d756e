/** Everybody agrees that somebody did it, and different voices name different doers. */
import type { Happening } from '../../model/comparison.ts'
import { stem } from './contradiction.ts'
import type { Kinship } from './kin.ts'
import { nameOf } from './names.ts'
import { isBetweenVoices, type Parting, type Side, withoutBothSided } from './parting.ts'
import { reversedRoles } from './reversed-roles.ts'
import type { Told } from './told.ts'
import { disputeWords } from './words.ts'

/** Acts that have one doer or one side of doers: two can sign an accord, and two armies can mass, but who shelled a market is one. */
const ONE_DOER: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

export function responsibilityOf(happening: Happening, told: readonly Told[], kinship: Kinship): readonly Parting[] {
  const reversed = reversedRoles(happening, told, kinship)
  if (reversed.length > 0) return reversed
  const blaming = ofOneDoer(happening, told).filter(
    ({ asserts, sign, account }) => asserts && sign === '+' && somebody(account.says.sources, kinship).length > 0,
  )
  const sides = withoutBothSided(bySource(blaming, kinship))
  if (sides.length < 2 || !isBetweenVoices(sides)) return []
  return [{ kind: 'dispute', about: 'source', happening: happening.id, key: '', sides: withDenials(sides, told), rule: 'rival-doers' }]
}

/** Of acts that several can do, only the accounts of breaking something, and those in the words of one who picks out a doer. */
function ofOneDoer({ type }: Happening, told: readonly Told[]): readonly Told[] {
  if (ONE_DOER.has(type)) return told
  const picked = new Set(told.filter(picksOut).map(stem))
  return told.filter((one) => picked.has(stem(one)) || disputeWords().doing.test(one.event.lemma))
}

/** `It was the ferry that asked`: nobody else did. */
const picksOut = ({ account, event }: Told): boolean =>
  /\bit (?:was|is|were) [^,;.]{2,60}\b(?:who|that|which)\b[^,;.]{0,40}$/i.test(
    account.quote.slice(0, event.start - account.sentence.start),
  ) && event.arguments.some(({ role }) => role === 'source')

/** The doers that an account can be held to: of a person and a body the body; none where they are not one side. */
function somebody(sources: readonly string[], { isSomebody, kin, actor }: Kinship): readonly string[] {
  const bodies = sources.filter((id) => actor(id)?.kind !== 'person')
  const doers = bodies.length > 0 ? bodies : sources
  return doers.every((a) => doers.every((b) => kin(a, b))) ? doers.filter(isSomebody) : []
}

/** Accounts grouped by whom they name; one that names doers of two groups joins none. */
function bySource(blaming: readonly Told[], kinship: Kinship): readonly Side[] {
  const groups: { readonly sources: string[]; readonly told: Told[] }[] = []
  for (const one of blaming) {
    const sources = somebody(one.account.says.sources, kinship)
    const own = groups.filter((group) => group.sources.some((a) => sources.some((b) => kinship.kin(a, b))))
    if (own.length > 1) continue
    if (own.length === 1) {
      own[0]!.sources.push(...sources)
      own[0]!.told.push(one)
    } else groups.push({ sources: [...sources], told: [one] })
  }
  return groups
    .filter(({ sources }) =>
      areComparable(
        groups.map((group) => group.sources[0]!),
        sources[0]!,
        kinship,
      ),
    )
    .map(({ sources, told }) => ({
      value: nameOf(sources, kinship.actor),
      told,
    }))
}

/** A person and a body can have done it together: persons are set against persons, bodies against bodies. */
const areComparable = (all: readonly string[], one: string, { actor }: Kinship): boolean =>
  all.some((other) => other !== one && (actor(other)?.kind === 'person') === (actor(one)?.kind === 'person'))

/** A voice that names one doer and denies the other shows both its sentences. */
const withDenials = (sides: readonly Side[], told: readonly Told[]): readonly Side[] =>
  sides.map(({ value, told: own }) => ({
    value,
    told: [...own, ...told.filter(({ asserts, sign, voice }) => asserts && sign === '-' && own.some((one) => one.voice.key === voice.key))],
  }))
