/** Who may stand for whom: a body for its state, members for their group, `our forces` for the army of the minister who says so. */
import type { CaseActor } from '../../model/comparison.ts'
import { disputeWords } from './words.ts'

export interface Kinship {
  /** Whether two case actors may be one side. */
  readonly kin: (one: string, other: string) => boolean
  /** Whether two case actors may be one body, by membership, name or a doubt of the case; two ministries of one state are not. */
  readonly same: (one: string, other: string) => boolean
  /** Whether an actor is named or described well enough to be set against another. */
  readonly isSomebody: (actor: string) => boolean
  readonly actor: (id: string) => CaseActor | undefined
}

/** For a voice that speaks for its own people, `our men`: they may be whomever others name. */
export const speakingFor = (kinship: Kinship): Kinship => ({
  ...kinship,
  kin: (one, other) => kinship.kin(one, other) || isOwn(kinship, one),
})

/** Described, and one of the author's own. */
const isOwn = ({ actor }: Kinship, id: string): boolean => {
  const own = actor(id)
  return own !== undefined && !/\p{Lu}/u.test(own.name) && (own.memberOf ?? []).some((group) => actor(group)?.name === 'the author')
}

const STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'])

export function kinship(actors: readonly CaseActor[]): Kinship {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const groups = (id: string, depth = 0): readonly string[] =>
    depth > 4 ? [] : [id, ...(byId.get(id)?.memberOf ?? []).flatMap((group) => groups(group, depth + 1))]
  const same = (one: string, other: string): boolean => {
    if (one === other || groups(one).some((id) => groups(other).includes(id))) return true
    const [a, b] = [byId.get(one), byId.get(other)]
    return a !== undefined && b !== undefined && (mayBeSame(a, b) || sameWords(a, b))
  }
  const kin = (one: string, other: string): boolean => {
    const [a, b] = [byId.get(one), byId.get(other)]
    return same(one, other) || (a !== undefined && b !== undefined && areOneState(a, b))
  }
  return { kin, same, isSomebody: (id) => isSomebody(byId.get(id)), actor: (id) => byId.get(id) }
}

/** Two bodies may be one; two persons of whom the case is not sure may be namesakes. */
const mayBeSame = (a: CaseActor, b: CaseActor): boolean => (a.kind !== 'person' || b.kind !== 'person') && areDoubted(a, b)

const areDoubted = (a: CaseActor, b: CaseActor): boolean =>
  a.maybe.some(({ actor }) => actor === b.id) || b.maybe.some(({ actor }) => actor === a.id)

/** Bodies of one state, or of a state that nobody names. */
function areOneState(a: CaseActor, b: CaseActor): boolean {
  if (a.country && b.country && a.country !== b.country) return false
  if (areOfTwoPeoples(a.name, b.name)) return false
  const official = ({ kind, sector }: CaseActor): boolean => kind === 'state' || STATE.has(sector ?? '')
  return official(a) && official(b)
}

/** `Kessarian troops`, `Vestran police`: named after two peoples, whether or not knowledge has heard of them. */
function areOfTwoPeoples(one: string, other: string): boolean {
  const [a, b] = [peoplesIn(one), peoplesIn(other)]
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.slice(0, 4) === y.slice(0, 4)))
}

const peoplesIn = (name: string): readonly string[] => name.match(/\b\p{Lu}\p{L}+(?:an|ese|ish)\b/gu) ?? []

/** `Government troops` and `troops`: one is described by the last word of the other. */
function sameWords(a: CaseActor, b: CaseActor): boolean {
  const words = (actor: CaseActor): readonly string[] => [actor.name, ...actor.aliases].map((name) => name.toLowerCase())
  return words(a).some((one) => words(b).some((other) => one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)))
}

const isSomebody = (actor: CaseActor | undefined): boolean =>
  actor !== undefined &&
  ['person', 'organization', 'state', 'group'].includes(actor.kind) &&
  !disputeWords().vague.test(actor.name) &&
  (/\p{Lu}/u.test(actor.name) || (actor.sector !== undefined && !['CVL', 'UNK'].includes(actor.sector)))
