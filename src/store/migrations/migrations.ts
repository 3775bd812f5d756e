import { documents } from './001-documents.ts'
import { happenings } from './002-happenings.ts'
import { disputes } from './003-disputes.ts'
import { decisions } from './004-decisions.ts'
import { network } from './005-network.ts'
import { names } from './006-names.ts'
import { uploads } from './007-uploads.ts'
import { disputesAnew } from './008-disputes-anew.ts'
import { originals } from './009-originals.ts'
import { told } from './010-told.ts'
import { glances } from './011-glances.ts'
import type { Migration } from './migration.ts'

/** All steps of the schema, in order: the version of a case is how many of them it has had. */
export const migrations: readonly Migration[] = [
  documents,
  happenings,
  disputes,
  decisions,
  network,
  names,
  uploads,
  disputesAnew,
  originals,
  told,
  glances,
]
