import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { ArgumentRole, EventMention } from '../../model/reading.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.object({ speaking: words })

/** Whether two mentions may tell of one happening: one of them points to the other, or type and word agree and no actor contradicts. */
export function assertsSame(one: EventMention, other: EventMention): boolean {
  if (
    one.id === other.id ||
    one.sameAs === other.id ||
    other.sameAs === one.id ||
    (one.sameAs !== undefined && one.sameAs === other.sameAs)
  )
    return true
  if (rules('cues/disputes.yaml', Words).speaking.has(one.lemma)) return false
  if (one.type !== other.type || !(sameWord(one, other) || isOneForce(one, other))) return false
  return (['source', 'target'] as const).every((role) => agree(actorsIn(one, role), actorsIn(other, role)))
}

/** `shelled the harbour`, `fired on the harbour`: force by one doer against one target, whatever the word. */
const isOneForce = (one: EventMention, other: EventMention): boolean =>
  one.type === 'ASSAULT' &&
  (['source', 'target'] as const).every((role) => actorsIn(one, role).some((actor) => actorsIn(other, role).includes(actor)))

/** Somebody takes the same part in both. */
export const sharesActor = (one: EventMention, other: EventMention): boolean =>
  one.id === other.id ||
  (['source', 'target', 'mediator'] as const).some((role) => actorsIn(one, role).some((actor) => actorsIn(other, role).includes(actor)))

export const actorsIn = (event: EventMention, role: ArgumentRole): readonly string[] =>
  event.arguments.flatMap((a) => (a.role === role && a.actor ? [a.actor] : []))

/** Anybody who has a part in an event. */
export const everybodyIn = (event: EventMention): readonly string[] =>
  event.arguments.flatMap((a) => (a.actor && a.role !== 'topic' && a.role !== 'place' ? [a.actor] : []))

const sameWord = (one: EventMention, other: EventMention): boolean => {
  const length = Math.max(4, Math.min(5, one.lemma.length, other.lemma.length))
  return one.lemma === other.lemma || one.lemma.slice(0, length) === other.lemma.slice(0, length)
}

const agree = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((actor) => other.includes(actor))
