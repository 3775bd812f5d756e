/** The words around an event by which two reports of one thing resemble each other. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { DigestEvent } from '../../model/digest.ts'

const Row = z.object({ word: z.string(), where: z.enum(['before', 'after']) })

/** Of longer sentences only the words nearest to the trigger are taken. */
const REACH = 160

/** Lower-case stems of the longer words of the sentence, without the trigger itself. */
export function wordsIn({ start, end, sentence }: DigestEvent): ReadonlySet<string> {
  const at = start - sentence.start
  const before = sentence.text.slice(Math.max(0, at - REACH), at)
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + REACH)
  return new Set((`${before} ${after}`.toLowerCase().match(/\p{L}{4,}|\d{2,}/gu) ?? []).map(stemOf))
}

/** One string a stem, however often it comes: a large case has millions of words. */
const stems = new Map<string, string>()
const MOST_STEMS = 200_000

function stemOf(word: string): string {
  const made = word.replace(/(?:ings?|ers?|ed|es|s|ly)$/, '').slice(0, 7)
  const known = stems.get(made)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(made, made)
  return made
}

let apart: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** `a second attack`, `attacked again`: words near the trigger that set it apart from one told before. */
export function isSaidToBeAnother({ start, end, sentence, rule, sameAs }: DigestEvent): boolean {
  apart ??= new Map(
    [...Map.groupBy(table('happenings/apart.tsv', Row), ({ where }) => where)].map(([where, rows]) => [
      where,
      new Set(rows.map(({ word }) => word)),
    ]),
  )
  const before = sentence.text
    .slice(0, start - sentence.start)
    .toLowerCase()
    .split(/\W+/)
    .filter(Boolean)
    .slice(-3)
  const after = sentence.text
    .slice(end - sentence.start)
    .toLowerCase()
    .split(/\W+/)
    .filter(Boolean)
    .slice(0, 3)
  return (
    (isNoun(rule, sameAs) && before.some((word) => apart!.get('before')?.has(word))) || after.some((word) => apart!.get('after')?.has(word))
  )
}

/** A verb has no `second` before it that is its own. */
const isNoun = (rule = '', sameAs?: string): boolean => sameAs !== undefined || rule.includes('noun')
