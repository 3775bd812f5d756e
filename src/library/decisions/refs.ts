/** What people call records by, made into refs: `3#120-126`, `3#event:120-126`, `<document>#claim:author:120-126`. */
import { overlayOf } from '../../compare/decisions/overlay.ts'
import { withLabelled } from '../../compare/decisions/with-labelled.ts'
import { partsOfRef, type Report, refOf } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'

/** A ref, and the report that it is of. */
export interface Found {
  readonly ref: string
  readonly report: Report
}

/**
 * @param name document (id, number or address), `#`, and the record's id, or the offsets of an event's trigger
 * (`120-126`, or `120` alone); what people labelled is found too. Throws a Failure of kind not-found.
 */
export async function findRef(store: Store, name: string): Promise<Found> {
  const { document, id } = partsOfRef(name)
  const known = await store.document(document)
  const report = known && (await store.report(known.id))
  if (!report) throw new Failure('not-found', `There is no document ‘${document}’ in this case; hearsay documents lists them.`)
  const found = idIn(report, id)
  if (found) return { ref: refOf(report.document, found), report }
  const withPeople = withLabelled(report, overlayOf(await store.decisions()))
  const labelled = idIn(withPeople, id)
  if (!labelled) throw new Failure('not-found', `Document ${report.number} has nothing called ‘${id}’.`)
  return { ref: refOf(report.document, labelled), report: withPeople }
}

export const isRef = (name: string): boolean => name.includes('#')

function idIn({ digest }: Report, id: string): string | undefined {
  const at = /^(\d+)(?:-(\d+))?$/.exec(id)
  if (at) return digest.events.find(({ start, end }) => start === Number(at[1]) && (at[2] === undefined || end === Number(at[2])))?.id
  const claims = digest.events.flatMap((event) => event.claims)
  return [...digest.events, ...claims, ...digest.actors, ...digest.links, ...digest.effects, ...digest.disputes].find(
    (record) => record.id === id,
  )?.id
}
