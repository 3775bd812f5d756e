/** Competing hypotheses: stated, taken over from a dispute, given evidence, rated, and laid out as a matrix. */
import { createHash } from 'node:crypto'
import { labelsOf } from '../compare/decisions/labels.ts'
import { overlayOf } from '../compare/decisions/overlay.ts'
import { reAnchored } from '../compare/decisions/re-anchor.ts'
import { matrixOf } from '../compare/hypotheses/matrix.ts'
import type { Account, Origin } from '../model/comparison.ts'
import type { Action, Decision, Rating } from '../model/decision.ts'
import { partsOfRef, refOf } from '../model/digest.ts'
import { Failure } from '../model/failure.ts'
import type { Matrix } from '../model/matrix.ts'
import type { Overlay } from '../model/overlay.ts'
import type { Store } from '../model/store.ts'
import { decide } from './decide.ts'
import { findRef, isRef } from './decisions/refs.ts'
import { reportsNamed } from './decisions/reports-named.ts'
import { findDispute, findHappening } from './decisions/things.ts'
import { accountsOf, originsOf } from './hypotheses/accounts.ts'
import { narrowed, type Question, questionsOf } from './hypotheses/narrowed.ts'
import { statementOf } from './hypotheses/statement.ts'

export interface Weighing {
  /** Whose ratings alone count; without, everybody's. */
  readonly analyst?: string
  /** 'each': every document weighs as an origin of its own, to see what copies would do; default 'once'. */
  readonly copies?: 'once' | 'each'
  /** Only the hypotheses taken over from this dispute; 'own': only those stated by themselves. */
  readonly of?: string
}

/** The matrix as decisions and the last comparison have it. */
export async function hypothesesOf(store: Store, { analyst, copies = 'once', of }: Weighing = {}): Promise<Matrix> {
  const read = overlayOf(await store.decisions())
  const { overlay: all } = reAnchored(read, await reportsNamed(store, read))
  const overlay = of === undefined ? all : narrowed(all, of)
  const accounts = await accountsOf(store, new Set(overlay.evidence.flatMap(({ claims }) => claims)))
  const weighed = copies === 'once' ? accounts : accounts.map((account) => ({ ...account, origin: account.document }))
  const origins =
    copies === 'once' ? await originsOf(store, new Set(accounts.map(({ origin }) => origin))) : await documentsAsOrigins(store, accounts)
  return matrixOf(overlay, weighed, origins, analyst)
}

/** What hypotheses are about: one question a dispute, and one for those stated by themselves. */
export const questions = async (store: Store): Promise<readonly Question[]> => questionsOf(overlayOf(await store.decisions()))

async function documentsAsOrigins(store: Store, accounts: readonly Account[]): Promise<readonly Origin[]> {
  const documents = await Promise.all([...new Set(accounts.map(({ document }) => document))].map((id) => store.document(id)))
  return documents.flatMap((one) => (one ? [{ id: one.id, name: one.title ?? one.uri, documents: [one.id], passages: [] }] : []))
}

/** States a hypothesis. The same words are the same hypothesis, whoever says them. */
export const suppose = (store: Store, by: string, statement: string): Promise<readonly Decision[]> =>
  decide(store, by, [{ kind: 'hypothesis', id: idOf('hypothesis', statement), statement }])

/**
 * Takes over a dispute: each position becomes a hypothesis with a link back, and its quotes a row of evidence that is not rated yet.
 * @param name of the dispute: its id, or the beginning of one
 */
export async function supposeFrom(store: Store, by: string, name: string): Promise<readonly Decision[]> {
  const dispute = await findDispute(store, name)
  const hypotheses = dispute.positions.map(
    (position): Action => ({
      kind: 'hypothesis',
      id: idOf('hypothesis', dispute.id, position.value),
      statement: statementOf(dispute, position),
      dispute: dispute.id,
      position: position.value,
    }),
  )
  const { rejected } = overlayOf(await store.decisions())
  const rows = dispute.positions.map(({ quotes }) =>
    rowOf(
      quotes.map(({ claim }) => claim),
      rejected,
    ),
  )
  return decide(store, by, [...hypotheses, ...rows.flat()])
}

/** The same claims are the same row, in whatever order they are named. A row that had been taken out comes back; nothing for a row of no claims. */
function rowOf(named: readonly string[], rejected: Overlay['rejected']): readonly Action[] {
  const claims = [...new Set(named)]
  const id = idOf('evidence', ...claims.toSorted())
  if (claims.length === 0) return []
  return [{ kind: 'evidence', id, claims }, ...(rejected.has(id) ? [{ kind: 'accept' as const, target: id }] : [])]
}

/**
 * Adds one row of evidence of all the claims named. An event stands for its claims, a happening for those of its accounts.
 * @param names refs of claims or events (`3#120-126`), or ids of happenings
 */
export async function addEvidence(store: Store, by: string, names: readonly string[]): Promise<readonly Decision[]> {
  const claims = await Promise.all(names.map((name) => claimsNamed(store, name)))
  const { rejected } = overlayOf(await store.decisions())
  return decide(store, by, rowOf(claims.flat(), rejected))
}

async function claimsNamed(store: Store, name: string): Promise<readonly string[]> {
  if (!isRef(name)) return (await findHappening(store, name)).accounts.map(({ claim }) => claim)
  const { ref, report } = await findRef(store, name)
  const { id } = partsOfRef(ref)
  if (!id.startsWith('event:')) return [ref]
  const claims = report.digest.events.find((event) => event.id === id)!.claims
  if (claims.length === 0) throw new Failure('not-found', `Nobody claims ‘${name}’, so that it is no evidence.`)
  return claims.map((claim) => refOf(report.document, claim.id))
}

/** One analyst's rating of a row against a hypothesis; a later one of the same analyst replaces it. */
export async function rate(
  store: Store,
  by: string,
  {
    hypothesis,
    evidence,
    rating,
    why,
  }: { readonly hypothesis: string; readonly evidence: string; readonly rating: Rating; readonly why?: string },
): Promise<readonly Decision[]> {
  const decisions = await store.decisions()
  const action = { hypothesis: labelled(decisions, hypothesis, 'hypothesis'), evidence: labelled(decisions, evidence, 'evidence'), rating }
  return decide(store, by, [{ kind: 'rate', ...action, ...(why !== undefined && { why }) }])
}

/** Takes a hypothesis, or a row of evidence, out of the matrix. */
export async function withdraw(store: Store, by: string, name: string): Promise<readonly Decision[]> {
  const decisions = await store.decisions()
  const id = labelled(decisions, name, /^e(\d+$|vidence:)/i.test(name) ? 'evidence' : 'hypothesis')
  return decide(store, by, [id.startsWith('evidence:') ? { kind: 'reject', target: id } : { kind: 'withdraw', hypothesis: id }])
}

/** The id of what is called `H1`, `E2`, by its id or the beginning of one, and stands. Throws a Failure: not-found, or usage. */
function labelled(decisions: readonly Decision[], name: string, kind: 'hypothesis' | 'evidence'): string {
  const overlay = overlayOf(decisions)
  const standing = kind === 'hypothesis' ? overlay.hypotheses : overlay.evidence.filter(({ id }) => !overlay.rejected.has(id))
  const exact = standing.find(({ id, label }) => id === name || label === name.toUpperCase())
  if (exact) return exact.id
  const start = name.startsWith(`${kind}:`) ? name : `${kind}:${name}`
  const fitting = standing.filter(({ id }) => id.startsWith(start))
  if (fitting.length === 1) return fitting[0]!.id
  const noun = kind === 'hypothesis' ? 'hypothesis' : 'row of evidence'
  if (fitting.length > 1) throw new Failure('usage', `‘${name}’ begins several ids; please give a label as ${fitting[0]!.label}.`)
  const gone = [...labelsOf(decisions).values()].includes(name.toUpperCase()) ? ' any more' : ''
  throw new Failure('not-found', `There is no ${noun} ‘${name}’${gone}; hearsay hypotheses lists them.`)
}

const idOf = (kind: string, ...parts: readonly string[]): string =>
  `${kind}:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 10)}`
