/** Decisions in plain words. */
import type { Action, Anchor } from '../../model/decision.ts'
import { partsOfRef } from '../../model/digest.ts'

/** What words need: how documents, hypotheses and rows are called. */
export interface Called {
  /** The number of a document, by its id. */
  readonly number: (document: string) => number | undefined
  /** 'H1', 'E2' by id. */
  readonly label: (id: string) => string
  /** '#12': the number of a batch's first decision. */
  readonly step: (batch: string) => string
  /** '#12': the number of the decision that proposes it. */
  readonly proposal: (id: string) => string
}

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>
type Say<A> = (action: A, name: (target: string) => string, called: Called) => string

const SAYS: { readonly [K in Action['kind']]: Say<Of<K>> } = {
  accept: ({ target }, name) => `accepts ${name(target)}`,
  reject: ({ target }, name) => `rejects ${name(target)}`,
  correct: ({ target, change }, name) => `corrects ${name(target)}: ${changes(change)}`,
  note: ({ target, text }, name) => `notes on ${name(target)}: ${text}`,
  label: labels,
  merge: ({ actors }, name) => `${listed(actors.map(name))} are the same`,
  apart: ({ actors }, name) => `${listed(actors.map(name))} are not the same`,
  split: ({ actor, members }, name) => `${listed(members.map(name))} ${members.length === 1 ? 'is' : 'are'} not ${name(actor)}`,
  rename: ({ actor, name: to }, name) => `calls ${name(actor)} ${to}`,
  join: ({ happenings }, name) => `${listed(happenings.map(name))} are one occurrence`,
  part: ({ happening, events }, name) => `${listed(events.map(name))} ${events.length === 1 ? 'is' : 'are'} not part of ${name(happening)}`,
  hypothesis: ({ id, statement }, _, { label }) => `supposes ${label(id)}: ${statement}`,
  withdraw: ({ hypothesis }, _, { label }) => `withdraws ${label(hypothesis)}`,
  evidence: ({ id, claims }, name, { label }) => `takes as evidence ${label(id)}: ${listed(claims.map(name))}`,
  rate: ({ hypothesis, evidence, rating }, _, { label }) => `rates ${label(evidence)} against ${label(hypothesis)}: ${rating}`,
  propose: ({ actions, through }, _, called) =>
    `proposes${through === undefined ? '' : ` through ${through}`}: ${saysAll(actions, called)}`,
  settle: ({ proposal, verdict }, _, called) => `${verdict}s proposal ${called.proposal(proposal)}`,
  undo: ({ batch }, _, { step }) => `undoes ${step(batch)}`,
  redo: ({ batch }, _, { step }) => `brings back ${step(batch)}`,
}

/** `rejects ‘shelled’ in [3]`, with the reason when one was given. */
export function says(action: Action, called: Called): string {
  const anchors = 'anchors' in action ? (action.anchors ?? []) : []
  const name = (target: string) =>
    targetName(
      target,
      anchors.find((anchor) => anchor.target === target),
      called,
    )
  const say = SAYS[action.kind] as Say<Action>
  const why = 'why' in action && action.why !== undefined ? ` (${action.why})` : ''
  return `${say(action, name, called)}${why}`
}

/** Several actions of one kind on one sort of target are told by their number. */
export function saysAll(actions: readonly Action[], called: Called): string {
  const kinds = Map.groupBy(actions, ({ kind }) => kind)
  return [...kinds.values()]
    .map((some) => (some.length > 3 ? counted(some) : some.map((action) => says(action, called)).join('; ')))
    .join('; ')
}

function counted(actions: readonly Action[]): string {
  const [first] = actions
  if (first!.kind !== 'accept' && first!.kind !== 'reject') return `${first!.kind}: ${actions.length} decisions`
  const why = first!.why === undefined ? '' : ` (${first!.why})`
  return `${first!.kind}s ${actions.length} events and claims${why}`
}

function targetName(target: string, anchor: Anchor | undefined, { number, label }: Called): string {
  if (/^(hypothesis|evidence):/.test(target)) return label(target)
  if (target.startsWith('dispute:')) return `the dispute about ${anchor?.name ?? 'it'} (${target})`
  if (!target.includes('#')) return anchor?.name ? `${anchor.name} (${target})` : target
  const { document, id } = partsOfRef(target)
  const place = `[${number(document) ?? document}]`
  if (id.startsWith('actor:')) return `${anchor?.name ?? id} in ${place}`
  const voice = anchor?.voice === undefined ? '' : ` by ${anchor.voice.replace('voice:', '')}`
  return anchor?.word === undefined ? `${id} in ${place}` : `‘${anchor.word}’${voice} in ${place} at ${anchor.start}`
}

const changes = ({ type, value, from, to }: Of<'correct'>['change']): string =>
  [type && `type ${type}`, value && `value ${value}`, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(', ')

/** `labels ‘opened fire’ in [3] at 120: ASSAULT, by Raiders, on Orrin`. */
function labels(
  { document, start, type, value, sources = [], targets = [], anchors = [] }: Of<'label'>,
  _: unknown,
  { number }: Called,
): string {
  const [own] = anchors
  const words = own?.quote?.slice(own.at ?? 0, (own.at ?? 0) + (own.end ?? 0) - (own.start ?? 0)) ?? own?.word ?? ''
  const names = (refs: readonly string[]) =>
    listed(refs.map((ref) => anchors.find(({ target }) => target === ref)?.name ?? partsOfRef(ref).id))
  return [
    `labels ‘${words}’ in [${number(document) ?? document}] at ${start}: ${type}`,
    ...(value && value !== 'CT+' ? [`value ${value}`] : []),
    ...(sources.length > 0 ? [`by ${names(sources)}`] : []),
    ...(targets.length > 0 ? [`on ${names(targets)}`] : []),
  ].join(', ')
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)
