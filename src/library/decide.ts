/** Deciding: what a person says of what was read goes to the end of the log. */
import { isDecided } from '../compare/decisions/is-decided.ts'
import { overlayOf } from '../compare/decisions/overlay.ts'
import { withLabelled } from '../compare/decisions/with-labelled.ts'
import type { Action, Decision } from '../model/decision.ts'
import { type DigestEvent, refOf } from '../model/digest.ts'
import { Failure } from '../model/failure.ts'
import type { Store } from '../model/store.ts'
import { refAnchor } from './decisions/anchors.ts'
import { prepared } from './decisions/prepared.ts'

/**
 * Appends the actions as one batch, their targets looked up and anchored. All or nothing: throws a Failure before anything is kept
 * when a target is not there. The comparison catches up when it is next asked for (`refresh`), so that ten decisions cost one.
 */
export async function decide(store: Store, by: string, actions: readonly Action[]): Promise<readonly Decision[]> {
  const whole = await prepared(store, actions)
  if (whole.length === 0) throw new Failure('usage', 'There is nothing to decide on.')
  return store.decide(by, whole)
}

/** Which events a bulk decision is about: those of a document, those that a rule proposed, or both at once. */
export interface Selection {
  /** Id, number or address. */
  readonly document?: string
  /** As `events/rule-id`; of each event `hearsay read --explain` tells it. */
  readonly rule?: string
  /** Leaves alone what anybody has accepted, rejected, corrected or labelled. */
  readonly undecided?: boolean
}

/** Accepts or rejects every event that fits, as one batch. */
export async function decideAll(
  store: Store,
  by: string,
  verdict: 'accept' | 'reject',
  { document, rule, undecided = false }: Selection,
  why?: string,
): Promise<readonly Decision[]> {
  if (document === undefined && rule === undefined) throw new Failure('usage', 'A bulk decision names a document or a rule.')
  const actions: Action[] = []
  const overlay = overlayOf(await store.decisions())
  for await (const read of document === undefined ? store.reports() : one(store, document)) {
    const report = withLabelled(read, overlay)
    const fits = (event: DigestEvent): boolean =>
      (rule === undefined || event.rule === rule) && !(undecided && isDecided(report.document, event, overlay))
    for (const { id } of report.digest.events.filter(fits)) {
      const ref = refOf(report.document, id)
      actions.push({ kind: verdict, target: ref, anchors: [refAnchor({ ref, report })], ...(why !== undefined && { why }) })
    }
  }
  if (actions.length === 0) throw new Failure('not-found', 'There is no event that fits.')
  return store.decide(by, actions)
}

async function* one(store: Store, name: string) {
  const document = await store.document(name)
  const report = document && (await store.report(document.id))
  if (!report) throw new Failure('not-found', `There is no document ‘${name}’ in this case; hearsay documents lists them.`)
  yield report
}
