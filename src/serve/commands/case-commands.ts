/** Every operation on a case that the command line knows, with the page on which people read its answer. */
import type { Command } from 'commander'
import { actor } from '../operations/actor.ts'
import { actors } from '../operations/actors.ts'
import { acts } from '../operations/acts.ts'
import { apparatus } from '../operations/apparatus.ts'
import { cases } from '../operations/cases.ts'
import { copies } from '../operations/copies.ts'
import { disputes } from '../operations/disputes.ts'
import { documents } from '../operations/documents.ts'
import { effects } from '../operations/effects.ts'
import { find } from '../operations/find.ts'
import { happening } from '../operations/happening.ts'
import { happenings } from '../operations/happenings.ts'
import { labels } from '../operations/labels.ts'
import { links } from '../operations/links.ts'
import { members } from '../operations/members.ts'
import { network } from '../operations/network.ts'
import { origins } from '../operations/origins.ts'
import { overview } from '../operations/overview.ts'
import { reading } from '../operations/reading.ts'
import { rules } from '../operations/rules.ts'
import { search } from '../operations/search.ts'
import { timeline } from '../operations/timeline.ts'
import { actorView } from '../views/actor.ts'
import { actorsView } from '../views/actors.ts'
import { actsView } from '../views/acts.ts'
import { apparatusView } from '../views/apparatus.ts'
import { casesView } from '../views/cases.ts'
import { copiesView } from '../views/copies.ts'
import { disputesView } from '../views/disputes.ts'
import { documentsView } from '../views/documents.ts'
import { effectsView } from '../views/effects.ts'
import { findView } from '../views/find.ts'
import { happeningView } from '../views/happening.ts'
import { happeningsView } from '../views/happenings.ts'
import { labelsView } from '../views/labels.ts'
import { linksView } from '../views/links.ts'
import { membersView } from '../views/members.ts'
import { networkView } from '../views/network.ts'
import { originsView } from '../views/origins.ts'
import { overviewView } from '../views/overview.ts'
import { readingView } from '../views/reading.ts'
import { rulesView } from '../views/rules.ts'
import { searchView } from '../views/search.ts'
import { timelineView } from '../views/timeline.ts'
import { commandOf } from './command.ts'

export const caseCommands = (): readonly Command[] => [
  commandOf(overview, overviewView),
  commandOf(cases, casesView),
  commandOf(documents, documentsView),
  commandOf(reading, readingView),
  commandOf(labels, labelsView),
  commandOf(copies, copiesView),
  commandOf(apparatus, apparatusView),
  commandOf(search, searchView),
  commandOf(find, findView),
  commandOf(happenings, happeningsView),
  commandOf(happening, happeningView),
  commandOf(disputes, disputesView),
  commandOf(origins, originsView),
  commandOf(timeline, timelineView),
  commandOf(actors, actorsView),
  commandOf(actor, actorView),
  commandOf(members, membersView),
  commandOf(network, networkView),
  commandOf(acts, actsView),
  commandOf(links, linksView),
  commandOf(effects, effectsView),
  commandOf(rules, rulesView),
]
