import type { DigestEvent } from '../../model/digest.ts'
import { measureOf } from './measure.ts'

const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])
const PROTEST: ReadonlySet<string> = new Set(['PROTEST'])
/** How far back a toll may look for what it counts, in UTF-16 units of text: about a paragraph. */
const REACH = 600

/**
 * The event whose victims a count gives: an act of force in its sentence, else for a bare toll the last one told before it.
 * `rebels shelled the market, killing 14`: the shelling.
 */
export function incidentOf(events: readonly DigestEvent[], counting: DigestEvent): string | undefined {
  const types = counting.quantities?.some(({ measure }) => measure === 'marching') ? PROTEST : FORCE
  const acts = events.filter((event) => event !== counting && types.has(event.type) && !isCount(event))
  const beside = acts.filter(({ sentence }) => sentence.start === counting.sentence.start)
  if (beside.length > 0) return nearest(beside, counting).id
  if (types.has(counting.type) && counting.arguments.some(({ role }) => role === 'source')) return undefined
  const before = events.filter(
    (event) => types.has(event.type) && event.end <= counting.start && counting.start - event.end < REACH && event !== counting,
  )
  return before.findLast((event) => !isCount(event))?.id ?? before.at(-1)?.id
}

/** `kill`, `wound`: a verb that itself counts, so that the act stands in another word. */
const isCount = ({ lemma }: DigestEvent): boolean => measureOf('target', lemma) !== undefined || lemma === 'leave'

const nearest = (events: readonly DigestEvent[], { start }: DigestEvent): DigestEvent =>
  events.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]!
