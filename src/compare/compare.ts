/** What a case says together: origins, then actors, happenings, disputes, and links and effects between happenings. */
import type { Comparison, Copy } from '../model/comparison.ts'
import type { Report } from '../model/digest.ts'
import type { Overlay } from '../model/overlay.ts'
import { caseActors } from './actors/case-actors.ts'
import { laidOver } from './decisions/laid-over.ts'
import { disputesOf } from './disputes/disputes.ts'
import { happeningsOf } from './happenings/happenings.ts'
import { effectsOf, linksOf } from './happenings/ties.ts'
import { originsOf } from './origins/origins.ts'

/**
 * Pure and independent of the order of reports; document numbers only break ties.
 * @param decided what people decided, folded by `overlayOf`; it is laid over the digests first and wins over what is found
 */
export function compare(reports: readonly Report[], copies: readonly Copy[], decided?: Overlay): Comparison {
  const read = decided ? reports.map((report) => laidOver(report, decided)) : reports
  const origins = originsOf(read, copies)
  const { actors, actorOf } = caseActors(read, decided)
  const told = happeningsOf({ reports: read, actors, actorOf, origins, decided })
  const { happenings } = told
  const disputes = disputesOf({ reports: read, happenings, actors })
  return { origins: origins.list, actors, happenings, disputes, links: linksOf(read, told), effects: effectsOf(read, told) }
}
