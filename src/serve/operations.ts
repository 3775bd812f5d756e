/** Every operation that HTTP has, in the order of its reference. */
import type { Operation } from './operation.ts'
import { actor } from './operations/actor.ts'
import { actors } from './operations/actors.ts'
import { acts } from './operations/acts.ts'
import { apparatus } from './operations/apparatus.ts'
import { cases } from './operations/cases.ts'
import { copies } from './operations/copies.ts'
import { decide } from './operations/decide.ts'
import { decideAll } from './operations/decide-all.ts'
import { decisions } from './operations/decisions.ts'
import { disputes } from './operations/disputes.ts'
import { documents } from './operations/documents.ts'
import { effects } from './operations/effects.ts'
import { evidence } from './operations/evidence.ts'
import { find } from './operations/find.ts'
import { happening } from './operations/happening.ts'
import { happenings } from './operations/happenings.ts'
import { hypotheses } from './operations/hypotheses.ts'
import { labels } from './operations/labels.ts'
import { links } from './operations/links.ts'
import { members } from './operations/members.ts'
import { network } from './operations/network.ts'
import { origins } from './operations/origins.ts'
import { overview } from './operations/overview.ts'
import { proposals } from './operations/proposals.ts'
import { propose } from './operations/propose.ts'
import { rate } from './operations/rate.ts'
import { readers } from './operations/readers.ts'
import { reading } from './operations/reading.ts'
import { redo } from './operations/redo.ts'
import { review } from './operations/review.ts'
import { rules } from './operations/rules.ts'
import { search } from './operations/search.ts'
import { settle } from './operations/settle.ts'
import { suppose } from './operations/suppose.ts'
import { timeline } from './operations/timeline.ts'
import { undo } from './operations/undo.ts'
import { withdraw } from './operations/withdraw.ts'

/** An operation that HTTP has. */
export type Served = Operation & { readonly http: NonNullable<Operation['http']> }

const ALL = [
  overview,
  cases,
  documents,
  reading,
  labels,
  copies,
  apparatus,
  search,
  find,
  happenings,
  happening,
  disputes,
  origins,
  timeline,
  actors,
  actor,
  members,
  network,
  acts,
  links,
  effects,
  review,
  decisions,
  decide,
  decideAll,
  undo,
  redo,
  proposals,
  propose,
  settle,
  hypotheses,
  suppose,
  evidence,
  rate,
  withdraw,
  readers,
  rules,
] as unknown as readonly Operation[]

export const operations: readonly Served[] = ALL.filter((operation): operation is Served => operation.http !== undefined)
