/** The log of decisions, folded into what stands now. */
import type { Action, Anchor, Decision } from '../../model/decision.ts'
import { refOf } from '../../model/digest.ts'
import type {
  Apart,
  Correction,
  Decided,
  Evidence,
  Hypothesis,
  Join,
  Labelled,
  Merge,
  Note,
  Overlay,
  Part,
  Rated,
  Rename,
  Split,
  Thing,
} from '../../model/overlay.ts'
import { labelledBy } from './labelled-by.ts'
import { labelsOf } from './labels.ts'
import { isProposing } from './proposals.ts'
import { standingOf } from './standing.ts'

/**
 * Folds a log in the order of `seq`, whatever its order in the array; batches that are undone take no part, nor does what is only proposed. Of two decisions that
 * conflict the later wins.
 */
export function overlayOf(decisions: readonly Decision[]): Overlay {
  const standing = standingOf(decisions)
  const labels = labelsOf(decisions)
  const draft = emptyDraft()
  for (const decision of decisions.toSorted((a, b) => a.seq - b.seq)) {
    if (standing.get(decision.batch)!.stands && !isProposing(decision)) fold(draft, decision, labels)
  }
  return {
    ...draft,
    renames: [...draft.renames.values()],
    hypotheses: byLabel([...draft.hypotheses.values()]),
    evidence: byLabel([...draft.evidence.values()]),
    ratings: [...draft.ratings.values()],
  }
}

interface Draft {
  readonly accepted: Map<string, Decided>
  readonly rejected: Map<string, Decided>
  readonly corrections: Map<string, Correction>
  readonly notes: Map<string, readonly Note[]>
  readonly labelled: Map<string, Labelled>
  readonly merges: Merge[]
  readonly aparts: Apart[]
  readonly splits: Split[]
  readonly renames: Map<string, Rename>
  readonly joins: Join[]
  readonly parts: Part[]
  readonly hypotheses: Map<string, Hypothesis>
  readonly evidence: Map<string, Evidence>
  readonly ratings: Map<string, Rated>
  readonly anchors: Map<string, Anchor>
}

const emptyDraft = (): Draft => ({
  accepted: new Map(),
  rejected: new Map(),
  corrections: new Map(),
  notes: new Map(),
  labelled: new Map(),
  merges: [],
  aparts: [],
  splits: [],
  renames: new Map(),
  joins: [],
  parts: [],
  hypotheses: new Map(),
  evidence: new Map(),
  ratings: new Map(),
  anchors: new Map(),
})

function fold(draft: Draft, { seq, batch, by, at, action }: Decision, labels: ReadonlyMap<string, string>): void {
  const anchors = 'anchors' in action ? (action.anchors ?? []) : []
  for (const anchor of anchors) draft.anchors.set(anchor.target, anchor)
  const why = 'why' in action ? action.why : undefined
  const folder = FOLDERS[action.kind] as Folder<Action>
  folder(
    draft,
    action,
    { seq, batch, by, at, ...(why !== undefined && { why }) },
    {
      thing: (id) => thingOf(id, anchors),
      label: (id) => labels.get(id)!,
    },
  )
}

interface Names {
  readonly thing: (id: string) => Thing
  readonly label: (id: string) => string
}

type Folder<A> = (draft: Draft, action: A, made: Decided, names: Names) => void
type Of<K extends Action['kind']> = Extract<Action, { kind: K }>

const FOLDERS: { readonly [K in Action['kind']]: Folder<Of<K>> } = {
  accept: ({ accepted, rejected }, { target }, made) => judge(accepted, rejected, target, made),
  reject: ({ accepted, rejected }, { target }, made) => judge(rejected, accepted, target, made),
  correct: ({ corrections }, { target, change }, made) => corrections.set(target, corrected(corrections.get(target), change, made)),
  note: ({ notes }, { target, text }, made) => notes.set(target, [...(notes.get(target) ?? []), { ...made, text }]),
  label: ({ labelled, rejected }, action, made) => {
    const ref = refOf(action.document, `event:${action.start}-${action.end}`)
    rejected.delete(ref)
    labelled.set(ref, labelledBy(action, made))
  },
  merge: ({ merges }, { actors }, made, { thing }) => merges.push({ ...made, actors: actors.map(thing) }),
  apart: ({ aparts }, { actors }, made, { thing }) => aparts.push({ ...made, actors: actors.map(thing) }),
  split: ({ splits }, { actor, members }, made, { thing }) => splits.push({ ...made, actor: thing(actor), members }),
  rename: ({ renames }, { actor, name }, made, { thing }) => renames.set(actor, { ...made, actor: thing(actor), name }),
  join: ({ joins }, { happenings }, made, { thing }) => joins.push({ ...made, happenings: happenings.map(thing) }),
  part: ({ parts }, { happening, events }, made, { thing }) => parts.push({ ...made, happening: thing(happening), events }),
  hypothesis: ({ hypotheses }, action, made, { label }) => hypotheses.set(action.id, hypothesis(action, made, label(action.id))),
  withdraw: ({ hypotheses }, action) => hypotheses.delete(action.hypothesis),
  evidence: ({ evidence }, { id, claims }, made, { label }) => evidence.set(id, { ...made, id, label: label(id), claims }),
  rate: ({ ratings }, action, made) => ratings.set(JSON.stringify([action.hypothesis, action.evidence, made.by]), rated(action, made)),
  propose: () => {},
  settle: () => {},
  undo: () => {},
  redo: () => {},
}

function judge(to: Map<string, Decided>, from: Map<string, Decided>, target: string, made: Decided): void {
  from.delete(target)
  to.set(target, made)
}

const corrected = (before: Correction | undefined, change: Correction['change'], made: Decided): Correction => ({
  ...made,
  change: { ...before?.change, ...change },
})

const hypothesis = (action: Of<'hypothesis'>, made: Decided, label: string): Hypothesis => ({
  ...made,
  id: action.id,
  label,
  statement: action.statement,
  ...(action.dispute !== undefined && { dispute: action.dispute }),
  ...(action.position !== undefined && { position: action.position }),
})

const rated = ({ hypothesis, evidence, rating }: Of<'rate'>, made: Decided): Rated => ({
  ...made,
  hypothesis,
  evidence,
  rating,
})

function thingOf(id: string, anchors: readonly Anchor[]): Thing {
  const anchor = anchors.find(({ target }) => target === id)
  return { id, ...(anchor?.name && { name: anchor.name }), ...(anchor?.members && { members: anchor.members }) }
}

const byLabel = <T extends { readonly label: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => Number(a.label.slice(1)) - Number(b.label.slice(1)))
