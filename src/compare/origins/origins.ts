/**
 * Origins of a case. A wire story with its reprints and its outlet's later texts is one origin; an account in its own words is its
 * own; mere quoting adds none. Pure; runs in time by the number of reports, passages and copies.
 */
import { compareDays, dayOf } from '../../model/calendar.ts'
import type { Copy, Origin, OriginPassage } from '../../model/comparison.ts'
import type { DigestVoice, Report } from '../../model/digest.ts'
import type { Span } from '../../model/reading.ts'
import { type Base, basesOf, outletOrigin } from './bases.ts'
import { outletNamed } from './outlet.ts'
import { isSaying, type Piece, piecesOf } from './pieces.ts'
import { relays } from './relays.ts'
import { withoutStandingWords } from './standing.ts'
import { witnessesIn } from './witnesses.ts'

export interface Origins {
  readonly list: readonly Origin[]
  /**
   * The origin of what one account says.
   * @param span the trigger (UTF-16)
   * @param voices ids of the claim's voices in the report's digest, outermost first
   */
  readonly of: (document: string, span: Span, voices?: readonly string[]) => string
  /** Whether a place is copied from another document. */
  readonly copied: (document: string, span: Span) => boolean
}

interface Told extends Piece {
  readonly document: string
  readonly origin: string
}

export function originsOf(reports: readonly Report[], found: readonly Copy[]): Origins {
  const bases = basesOf(reports)
  const byId = new Map(reports.map((report) => [report.document, report]))
  const copies = Map.groupBy(withoutStandingWords(reports, found), ({ document }) => document)
  const copiesOf = (document: string): readonly Copy[] => copies.get(document) ?? []
  const told = new Map(reports.map((report) => [report.document, toldIn(report, piecesOf(report, copiesOf), bases)]))
  const originOfVoice = relays(reports, bases)
  const voiceOf = voicesById()
  const pieceAt = (document: string, at: number): Told | undefined => told.get(document)?.find(({ start, end }) => start <= at && at < end)
  return {
    list: listed(reports, bases, [...told.values()].flat()),
    of(document, span, voices = []) {
      const [report, piece] = [byId.get(document), pieceAt(document, span.start)]
      if (!report || piece?.copy) return piece?.origin ?? `origin:${document}`
      const relayed = voices.toReversed().map((id) => {
        const voice = voiceOf(report, id)
        return voice && originOfVoice(report, voice)
      })
      return relayed.find((origin) => origin !== undefined) ?? piece?.origin ?? bases.get(document)!.id
    },
    copied: (document, span) => pieceAt(document, span.start)?.copy !== undefined,
  }
}

/** The voices of a report by their ids. */
function voicesById(): (report: Report, id: string) => DigestVoice | undefined {
  const known = new Map<Report, ReadonlyMap<string, DigestVoice>>()
  return (report, id) => {
    const voices = known.get(report) ?? new Map(report.digest.voices.map((voice) => [voice.id, voice]))
    if (!known.has(report)) known.set(report, voices)
    return voices.get(id)
  }
}

/** Each piece with its origin. In a reprint, what is too short to be a saying of its own goes with the copy beside it. */
function toldIn(report: Report, pieces: readonly Piece[], bases: ReadonlyMap<string, Base>): readonly Told[] {
  const { document, digest } = report
  const own = bases.get(document)!.id
  const witnesses = witnessesIn(report)
  const ownOrigin = ({ credit, reader }: Piece): string =>
    credit ? outletOrigin(outletNamed(credit)) : reader && witnesses.has(reader) ? `origin:${document}#${reader}` : own
  const copied = pieces.map(({ first }) => first && (bases.get(first.document)?.id ?? `origin:${first.document}`))
  const mostlyCopied = 2 * lengthOf(pieces.filter(({ copy }) => copy)) > lengthOf(pieces)
  return pieces.map((piece, i) => {
    const beside = copied.slice(0, i).findLast(Boolean) ?? copied.slice(i).find(Boolean)
    const goesAlong = beside !== undefined && mostlyCopied && !isSaying(piece, digest.passages)
    return { ...piece, document, origin: copied[i] ?? (goesAlong ? beside : ownOrigin(piece)) }
  })
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function listed(reports: readonly Report[], bases: ReadonlyMap<string, Base>, told: readonly Told[]): readonly Origin[] {
  const names = namesOf(reports, bases)
  const order = new Map(inOrder(reports).map(({ document }, i) => [document, i]))
  return [...Map.groupBy(told, ({ origin }) => origin)]
    .map(([id, pieces]) => originOf(id, names.get(id) ?? id, pieces, order))
    .toSorted((a, b) => order.get(a.documents[0]!)! - order.get(b.documents[0]!)! || a.id.localeCompare(b.id))
}

/** Names of origins by their ids. */
function namesOf(reports: readonly Report[], bases: ReadonlyMap<string, Base>): ReadonlyMap<string, string> {
  const credited = reports.flatMap(({ digest }) => digest.passages.flatMap(({ credit }) => (credit ? [outletNamed(credit)] : [])))
  const readers = reports.flatMap(({ document, digest }) =>
    digest.voices.filter(({ kind }) => kind === 'reader').map(({ id, name }) => [`origin:${document}#${id}`, name ?? 'a reader'] as const),
  )
  return new Map([
    ...readers,
    ...credited.map((outlet) => [outletOrigin(outlet), outlet.name] as const),
    ...[...bases.values()].map(({ id, name }) => [id, name] as const),
  ])
}

function originOf(id: string, name: string, told: readonly Told[], order: ReadonlyMap<string, number>): Origin {
  const copying = new Set(told.filter(({ copy }) => copy).map(({ document }) => document))
  const rank = (document: string): number => (copying.has(document) ? 1 : 0)
  const sorted = told.toSorted(
    (a, b) => rank(a.document) - rank(b.document) || order.get(a.document)! - order.get(b.document)! || a.start - b.start,
  )
  return { id, name, documents: [...new Set(sorted.map(({ document }) => document))], passages: sorted.map(passageOf) }
}

const passageOf = ({ document, start, end, copy, first }: Told): OriginPassage => ({
  document,
  start,
  end,
  ...(copy && first && { copyOf: first, similarity: copy.similarity }),
})

/** By date of publication as far as it is known, then by the order of adding; without a date, last. */
const inOrder = (reports: readonly Report[]): readonly Report[] =>
  reports.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ digest }) => dayOf(digest.published ?? ''))
    if (one!.year === undefined || other!.year === undefined)
      return Number(one!.year === undefined) - Number(other!.year === undefined) || a.number - b.number
    return compareDays(one!, other!) || a.number - b.number
  })
