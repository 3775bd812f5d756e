/** Rows of evidence: their claims as the case has them now, and how each bears on each hypothesis. */
import type { Account, Origin } from '../../model/comparison.ts'
import { partsOfRef, refOf } from '../../model/digest.ts'
import type { Cell, CellRating, Dropped, MatrixRow, Witness } from '../../model/matrix.ts'
import type { Decided, Evidence, Hypothesis, Overlay, Rated } from '../../model/overlay.ts'
import { median, numberOf, spread } from './scale.ts'

/** Rows that were rejected are left out; a claim that was rejected or is gone drops out of its row and is noted there. */
export function rowsOf(overlay: Overlay, accounts: readonly Account[], origins: readonly Origin[]): readonly MatrixRow[] {
  const byClaim = new Map(accounts.map((account) => [account.claim, account]))
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  const ratings = Map.groupBy(overlay.ratings, ({ evidence }) => evidence)
  return overlay.evidence
    .filter(({ id }) => !overlay.rejected.has(id))
    .map((row) => rowOf(row, overlay, byClaim, names, ratings.get(row.id) ?? []))
}

function rowOf(
  row: Evidence,
  overlay: Overlay,
  accounts: ReadonlyMap<string, Account>,
  names: ReadonlyMap<string, string>,
  ratings: readonly Rated[],
): MatrixRow {
  const refs = [...new Set(row.claims)]
  const dropped = refs.flatMap((claim) => droppedOf(claim, overlay, accounts) ?? [])
  const gone = new Set(dropped.map(({ claim }) => claim))
  const claims = refs.filter((claim) => !gone.has(claim)).map((claim) => witnessOf(accounts.get(claim)!, names))
  const cells = overlay.hypotheses.map((hypothesis) => cellOf(hypothesis, ratings))
  const medians = cells.flatMap((cell) => cell.median ?? [])
  return {
    id: row.id,
    label: row.label,
    claims,
    dropped,
    origins: [...new Set(claims.map(({ origin }) => origin))].toSorted(),
    cells,
    ...(medians.length >= 2 && { diagnosticity: spread(medians) }),
  }
}

function droppedOf(claim: string, overlay: Overlay, accounts: ReadonlyMap<string, Account>): Dropped | undefined {
  const rejected = rejectionOf(claim, overlay)
  if (!rejected && accounts.has(claim)) return undefined
  const quote = accounts.get(claim)?.quote ?? overlay.anchors.get(claim)?.quote
  return { claim, because: rejected ? 'rejected' : 'not found', ...(rejected && { by: rejected.by }), ...(quote && { quote }) }
}

/** A claim goes when it, its event or its document is rejected. */
function rejectionOf(claim: string, { rejected }: Overlay): Decided | undefined {
  const { document, id } = partsOfRef(claim)
  const event = refOf(document, `event:${id.split(':').at(-1)}`)
  return rejected.get(claim) ?? rejected.get(event) ?? rejected.get(document)
}

const witnessOf = (account: Account, names: ReadonlyMap<string, string>): Witness => ({
  document: account.document,
  start: account.start,
  end: account.end,
  event: account.event,
  claim: account.claim,
  origin: account.origin,
  originName: names.get(account.origin) ?? account.origin,
  voices: account.voices,
  value: account.value,
  quote: account.quote,
  sentence: account.sentence,
  independent: account.independent,
})

function cellOf(hypothesis: Hypothesis, ofRow: readonly Rated[]): Cell {
  const ratings = ofRow.filter((rated) => rated.hypothesis === hypothesis.id).map(cellRating)
  const values = ratings.flatMap(({ rating }) => numberOf(rating) ?? [])
  const state = values.length > 0 ? 'rated' : ratings.length > 0 ? 'not applicable' : 'unrated'
  return {
    hypothesis: hypothesis.id,
    state,
    ratings: ratings.toSorted((a, b) => (a.by < b.by ? -1 : 1)),
    ...(values.length > 0 && { median: median(values) }),
    spread: spread(values),
  }
}

const cellRating = ({ by, rating, why, at }: Rated): CellRating => ({ by, rating, at, ...(why && { why }) })
