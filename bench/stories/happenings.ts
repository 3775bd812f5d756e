/** Are the mentions that are one occurrence in one happening, and no others? */
import type { Expected } from './expected.ts'
import type { Found, FoundHappening } from './found.ts'
import { overlap, type Places } from './places.ts'
import type { Sheet } from './tally.ts'

interface Mention {
  readonly ref: string
  readonly occurrence: string
  readonly in: readonly FoundHappening[]
}

export function scoreHappenings(expected: Expected, found: Found, places: Places, sheet: Sheet): void {
  const happeningsAt = (ref: string): readonly FoundHappening[] => {
    const spot = places.spot(ref)
    return found.happenings.filter(({ accounts }) => accounts.some((account) => overlap(account, spot)))
  }
  const mentions = expected.happenings.flatMap(({ id, mentions }) =>
    mentions.map((ref): Mention => ({ ref, occurrence: id, in: happeningsAt(ref) })),
  )
  const read = mentions.filter((mention) => mention.in.length > 0)
  for (const mention of mentions)
    sheet.count('triggers', read.includes(mention) ? 'right' : 'missing', read.includes(mention) ? undefined : `not read: ${mention.ref}`)
  scorePairs(read, sheet)
  scoreApart(expected, happeningsAt, sheet)
  for (const occurrence of expected.happenings) scoreCounts(occurrence, read, sheet)
}

/** Two mentions of which one is in several happenings are together if any happening has both. */
const together = (a: readonly FoundHappening[], b: readonly FoundHappening[]): FoundHappening | undefined => a.find((h) => b.includes(h))

function scorePairs(read: readonly Mention[], sheet: Sheet): void {
  for (const [i, a] of read.entries())
    for (const b of read.slice(i + 1)) {
      const wanted = a.occurrence === b.occurrence
      const got = together(a.in, b.in) !== undefined
      if (wanted && got) sheet.count('happenings', 'right')
      else if (wanted) sheet.count('happenings', 'missing')
      else if (got) sheet.count('happenings', 'extra')
    }
  for (const [occurrence, mentions] of Map.groupBy(read, (mention) => mention.occurrence)) noteTorn(occurrence, mentions, sheet)
  for (const mentions of Map.groupBy(read, (mention) => mention.in[0]).values()) noteMixed(mentions, sheet)
}

/** One occurrence in several happenings: `{01:struck 02:struck} {05:shelled}`. */
function noteTorn(occurrence: string, mentions: readonly Mention[], sheet: Sheet): void {
  const pieces = [...Map.groupBy(mentions, (mention) => mention.in[0]).values()].map((piece) => `{${refs(piece)}}`)
  if (pieces.length > 1) sheet.note('happenings', `${occurrence} is torn: ${pieces.join(' ')}`)
}

/** Several occurrences in one happening. */
function noteMixed(mentions: readonly Mention[], sheet: Sheet): void {
  const parts = [...Map.groupBy(mentions, ({ occurrence }) => occurrence)].map(([occurrence, part]) => `${occurrence} {${refs(part)}}`)
  if (parts.length > 1) sheet.note('happenings', `one happening mixes ${parts.join(' and ')}`)
}

const refs = (mentions: readonly Mention[]): string => mentions.map(({ ref }) => ref).join(', ')

function scoreApart({ apart }: Expected, happeningsAt: (ref: string) => readonly FoundHappening[], sheet: Sheet): void {
  for (const [a, b] of apart) {
    const wrong = together(happeningsAt(a), happeningsAt(b))
    sheet.count('apart', wrong ? 'missing' : 'right', wrong && `must be apart: ${a} and ${b}`)
  }
}

function scoreCounts(occurrence: Expected['happenings'][number], read: readonly Mention[], sheet: Sheet): void {
  const best = commonest(read.filter((mention) => mention.occurrence === occurrence.id).flatMap((mention) => mention.in))
  if (!best) return
  const right = accepts(occurrence.reports, best.reports) && accepts(occurrence.origins, best.origins)
  const wanted = `${[occurrence.reports].flat().join('/')} reports, ${[occurrence.origins].flat().join('/')} origins`
  sheet.count(
    'counts',
    right ? 'right' : 'missing',
    right ? undefined : `${occurrence.id}: ${best.reports} reports, ${best.origins} origins; expected ${wanted}`,
  )
  const typed = occurrence.type.includes(best.type)
  sheet.count(
    'types',
    typed ? 'right' : 'missing',
    typed ? undefined : `${occurrence.id}: ${best.type}; expected ${occurrence.type.join('/')}`,
  )
}

const accepts = (accepted: number | readonly number[], value: number): boolean => [accepted].flat().includes(value)

function commonest(happenings: readonly FoundHappening[]): FoundHappening | undefined {
  const counts = [...Map.groupBy(happenings, (happening) => happening)]
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
