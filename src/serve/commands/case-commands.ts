/** Every operation on a case that the command line knows, with the page on which people read its answer. */
import type { Command } from 'commander'
import { actor } from '../operations/actor.ts'
import { actors } from '../operations/actors.ts'
import { cases } from '../operations/cases.ts'
import { decideAll } from '../operations/decide-all.ts'
import { decisions } from '../operations/decisions.ts'
import { disputes } from '../operations/disputes.ts'
import { documents } from '../operations/documents.ts'
import { effects } from '../operations/effects.ts'
import { evidence } from '../operations/evidence.ts'
import { happening } from '../operations/happening.ts'
import { happenings } from '../operations/happenings.ts'
import { hypotheses } from '../operations/hypotheses.ts'
import { links } from '../operations/links.ts'
import { network } from '../operations/network.ts'
import { origins } from '../operations/origins.ts'
import { rate } from '../operations/rate.ts'
import { reading } from '../operations/reading.ts'
import { redo } from '../operations/redo.ts'
import { search } from '../operations/search.ts'
import { suppose } from '../operations/suppose.ts'
import { timeline } from '../operations/timeline.ts'
import { undo } from '../operations/undo.ts'
import { withdraw } from '../operations/withdraw.ts'
import { actorView } from '../views/actor.ts'
import { actorsView } from '../views/actors.ts'
import { casesView } from '../views/cases.ts'
import { decidedView } from '../views/decided.ts'
import { decisionsView } from '../views/decisions.ts'
import { disputesView } from '../views/disputes.ts'
import { documentsView } from '../views/documents.ts'
import { effectsView } from '../views/effects.ts'
import { happeningView } from '../views/happening.ts'
import { happeningsView } from '../views/happenings.ts'
import { hypothesesView } from '../views/hypotheses.ts'
import { linksView } from '../views/links.ts'
import { networkView } from '../views/network.ts'
import { originsView } from '../views/origins.ts'
import { readingView } from '../views/reading.ts'
import { searchView } from '../views/search.ts'
import { timelineView } from '../views/timeline.ts'
import { actionCommands } from './action-commands.ts'
import { commandOf } from './command.ts'

export const caseCommands = (): readonly Command[] => [
  commandOf(cases, casesView),
  commandOf(documents, documentsView),
  commandOf(reading, readingView),
  commandOf(search, searchView),
  commandOf(happenings, happeningsView),
  commandOf(happening, happeningView),
  commandOf(disputes, disputesView),
  commandOf(origins, originsView),
  commandOf(timeline, timelineView),
  commandOf(actors, actorsView),
  commandOf(actor, actorView),
  commandOf(network, networkView),
  commandOf(links, linksView),
  commandOf(effects, effectsView),
  ...actionCommands(),
  commandOf(decideAll, decidedView),
  commandOf(decisions, decisionsView),
  commandOf(undo, decidedView),
  commandOf(redo, decidedView),
  commandOf(hypotheses, hypothesesView),
  commandOf(suppose, decidedView),
  commandOf(evidence, decidedView),
  commandOf(rate, decidedView),
  commandOf(withdraw, decidedView),
]
