/**
 * Why an event may have been read wrong. Each reason is something that the reading or the comparison knows of the event, says
 * itself in words, and weighs what such readings were found to be worth: the weights are estimates, made once, not fitted.
 */
import type { DigestArgument, DigestEvent, DigestVoice } from '../../model/digest.ts'
import type { EventType } from '../../model/reading.ts'
import type { Doubt, Reason } from '../../model/review.ts'
import { isPronoun } from './pronouns.ts'

/** What the case knows around an event. */
export interface Around {
  /** By id of an actor of the document. */
  readonly actorOf: (id: string) => Meant | undefined
  readonly voice: (id: string) => DigestVoice | undefined
  /** Independent origins of its happening; 0 where it is in none. */
  readonly origins: number
}

/** An actor of the case, as far as a doubt goes. */
export interface Meant {
  readonly id: string
  readonly name: string
  /** Somebody else in the case may be the same. */
  readonly maybe: boolean
}

const reason = (doubt: Doubt, weight: number, words: string): Reason => ({ doubt, weight, words })

/** The gravest first. */
export const doubtsOf = (event: DigestEvent, around: Around): readonly Reason[] =>
  [
    ...ofRule(event),
    ...ofCast(event),
    ...event.arguments.filter(isParty).flatMap((argument) => [...ofParty(argument, around)]),
    ...ofClaims(event, around),
    ...ofDate(event),
    ...ofWeight(around),
  ].toSorted((a, b) => b.weight - a.weight)

function* ofRule({ rule = '', type }: DigestEvent): Generator<Reason> {
  if (/^(links\/|linked-act|tally)/.test(rule)) yield reason('linked-only', 0.35, 'only the words around it make it an event')
  if (/^lexicon:[^@]*\/noun/.test(rule)) yield reason('noun', 0.15, 'a noun names it, which may be a thing rather than an occurrence')
  if (type === 'OTHER') yield reason('untyped', 0.3, 'no type was found for it')
}

/** Types that somebody does to somebody; the others may well have no target. */
const TRANSITIVE: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'REQUEST', 'ACCUSE', 'THREATEN', 'SANCTION', 'COERCE', 'ASSAULT'])

function* ofCast({ arguments: parts, type }: DigestEvent): Generator<Reason> {
  const has = (role: string) => parts.some((part) => part.role === role)
  if (has('mediator')) return
  if (!has('source') && !has('target')) yield reason('nobody', 0.3, 'neither who did it nor whom it was done to is found')
  else if (!has('source')) yield reason('no-source', 0.15, 'who did it is not found')
  else if (!has('target') && TRANSITIVE.has(type)) yield reason('no-target', 0.12, 'whom it was done to is not found')
}

const isParty = ({ role }: DigestArgument): boolean => role === 'source' || role === 'target' || role === 'mediator'

function* ofParty({ words, actor }: DigestArgument, { actorOf }: Around): Generator<Reason> {
  const meant = actor === undefined ? undefined : actorOf(actor)
  const means = meant && meant.name.toLowerCase() !== words.toLowerCase()
  if (!meant || (isPronoun(words) && !means)) return yield reason('unresolved', 0.2, `whom ‘${words}’ means is not found`)
  if (isPronoun(words)) yield reason('pronoun', 0.25, `‘${words}’ is taken to mean ${meant.name}`)
  if (meant.maybe) yield reason('maybe-same', 0.1, `${meant.name} may be the same as somebody else in the case`)
}

function* ofClaims({ claims }: DigestEvent, { voice }: Around): Generator<Reason> {
  const values = claims.map(({ value }) => value)
  if (values.some((value) => value.endsWith('u'))) yield reason('left-open', 0.2, 'it is left open whether it happened')
  if (values.includes('CT-')) yield reason('denied', 0.15, 'it is read as not having happened')
  if (values.some((value) => value.startsWith('P'))) yield reason('hedged', 0.15, 'whoever says so is not certain')
  if (claims.some(({ sentence }) => sentence)) yield reason('elsewhere', 0.2, 'it is affirmed or denied in another sentence')
  if (claims.some(({ voices }) => voice(voices.at(-1) ?? '')?.kind === 'unnamed'))
    yield reason('unnamed-voice', 0.1, 'who says so is not named')
}

function* ofDate({ occurs, dated }: DigestEvent): Generator<Reason> {
  if (!occurs?.from && !occurs?.to) yield reason('no-date', 0.06, 'its date is unknown')
  else if (dated === 'handed-on') yield reason('date-handed-on', 0.12, 'its date is handed on by the story around it')
  else if (dated === 'year') yield reason('date-year', 0.08, 'the year of its date is that of the document')
}

function* ofWeight({ origins }: Around): Generator<Reason> {
  if (origins === 1) yield reason('one-origin', 0.05, 'only one origin tells of it')
}

/** The chance that one of several independent reasons holds: 1 − Π(1 − weight); what gives none is not beyond doubt either. */
export const uncertaintyOf = (reasons: readonly Reason[]): number =>
  1 - reasons.reduce((left, { weight }) => left * (1 - weight), 1 - LEAST)

const LEAST = 0.02
