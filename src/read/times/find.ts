import type { ParsedToken } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import type { Groups } from './groups.ts'
import { isNoTime } from './guards.ts'
import { joined } from './join.ts'
import type { FoundTime, Meaning } from './meaning.ts'
import { timeRules } from './rules.ts'

/** What other layers know about the words, where there are any. */
export interface Hints {
  /** The token that begins at an offset. */
  readonly tokenAt: (offset: number) => ParsedToken | undefined
  /** Names that are no dates. */
  readonly names: readonly Span[]
}

const NO_HINTS: Hints = { tokenAt: () => undefined, names: [] }

/**
 * Time expressions in a stretch of a text, in order, without overlap; the longest at a place wins.
 * Offsets are those of the whole text.
 */
export function findTimes(text: string, within: Span, hints: Hints = NO_HINTS): readonly FoundTime[] {
  const candidates = timeRules().flatMap((rule, order) =>
    [...text.slice(within.start, within.end).matchAll(rule.pattern)].flatMap((match) => {
      const span = trimmed(within.start + match.index, match[0])
      const groups: Groups = match.groups ?? {}
      if (span.end === span.start || isNoTime(rule.id, { text, span, groups, ...hintsAt(hints, span) })) return []
      const meaning = rule.mean(groups)
      return meaning ? [{ ...span, rule: rule.id, meaning, order, ...hoursOf(meaning) }] : []
    }),
  )
  return joined(text, withoutOverlaps(candidates))
}

type Candidate = FoundTime & { readonly order: number }

/** A preposition or comma that a pattern had to take along is not part of the expression. */
function trimmed(at: number, words: string): Span {
  const front = /^(?:(?:on|in|by)\s+)?/i.exec(words)![0].length
  const back = /[\s,]*$/.exec(words)![0].length
  const start = /^(?:in\s+\S+\s+\S+\s+time)$/i.test(words) ? at : at + front
  return { start, end: Math.max(start, at + words.length - back) }
}

const hintsAt = (hints: Hints, span: Span): { readonly inName: boolean; readonly token?: ParsedToken } => {
  const token = hints.tokenAt(span.start)
  return { inName: hints.names.some((name) => name.start <= span.start && span.end <= name.end), ...(token && { token }) }
}

const hoursOf = (meaning: Meaning): { readonly hours?: string } =>
  meaning.kind === 'clock' ? { hours: meaning.at ?? '' } : meaning.kind === 'near' && meaning.hours ? { hours: '' } : {}

function withoutOverlaps(candidates: readonly Candidate[]): readonly FoundTime[] {
  const best = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const kept: FoundTime[] = []
  for (const { order: _, ...found } of best) if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found)
  return kept
}
