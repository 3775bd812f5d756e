/**
 * Readers' comments that count as accounts of their own. What a reader says is mostly said of the report above it and adds no
 * origin; a reader who tells something certain in the first person (`I saw`, `our street`) is a witness.
 */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { DigestEvent, Report } from '../../model/digest.ts'

let read: ReadonlySet<string> | undefined
const firstPerson = (): ReadonlySet<string> => {
  read ??= new Set(
    table('actors/pronouns.tsv', z.object({ form: z.string(), person: z.string() }))
      .filter(({ person }) => person === '1')
      .map(({ form }) => form),
  )
  return read
}

/** Ids of the voices of readers who tell something themselves. */
export function witnessesIn({ digest }: Report): ReadonlySet<string> {
  const readers = new Set(digest.voices.filter(({ kind }) => kind === 'reader').map(({ id }) => id))
  return new Set(digest.events.flatMap((event) => (isTestimony(event) ? voicesOf(event) : [])).filter((voice) => readers.has(voice)))
}

const isTestimony = ({ role, sentence }: DigestEvent): boolean =>
  role === 'reader-comment' && (sentence.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => firstPerson().has(word))

const voicesOf = ({ claims }: DigestEvent): readonly string[] =>
  claims.filter(({ value }) => value === 'CT+' || value === 'CT-').flatMap(({ voices }) => voices.slice(-1))
