/** Where a decision leads: to what it was about. */
import type { Batch } from '../api/answers.ts'

export type Decided = Batch['decisions'][number]['action']

type Anchor = {
  readonly target: string
  readonly name?: string | undefined
  readonly word?: string | undefined
  readonly quote?: string | undefined
}

export interface Lead {
  /** What the decision names: a ref, an id of the case, a batch. */
  readonly target: string
  readonly words: string
  /** The exact words of the sentence that it stood on. */
  readonly quote?: string
  readonly to:
    | { readonly view: 'text'; readonly number: number; readonly at?: string }
    | { readonly view: 'actor' | 'happening' | 'dispute'; readonly id: string }
    | { readonly view: 'hypotheses' }
    | { readonly view: 'step'; readonly batch: string }
    /** Its document is not in the case. */
    | { readonly view: 'nowhere' }
}

/** Numbers of documents by their ids. */
export type Numbers = ReadonlyMap<string, number>

/** Everything that an action names, in its order, each once. */
export function leadsOf(action: Decided, numbers: Numbers): readonly Lead[] {
  const anchors: readonly Anchor[] = 'anchors' in action ? (action.anchors ?? []) : []
  return [...new Set(targetsOf(action))].map((target) =>
    leadTo(
      target,
      anchors.find((anchor) => anchor.target === target),
      numbers,
    ),
  )
}

function targetsOf(action: Decided): readonly string[] {
  switch (action.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
    case 'note':
      return [action.target]
    case 'label':
      return (action.anchors ?? []).map(({ target }) => target)
    case 'merge':
    case 'apart':
      return action.actors
    case 'split':
      return [action.actor, ...action.members]
    case 'rename':
      return [action.actor]
    case 'join':
      return action.happenings
    case 'part':
      return [action.happening, ...action.events]
    case 'hypothesis':
      return [action.id, ...(action.dispute ? [action.dispute] : [])]
    case 'withdraw':
      return [action.hypothesis]
    case 'evidence':
      return action.claims
    case 'rate':
      return [action.hypothesis]
    case 'propose':
      return action.actions.flatMap(targetsOf)
    case 'settle':
      return []
    case 'undo':
    case 'redo':
      return [action.batch]
  }
}

function leadTo(target: string, anchor: Anchor | undefined, numbers: Numbers): Lead {
  const lead = (words: string, to: Lead['to']): Lead => ({ target, words, to, ...(anchor?.quote && { quote: anchor.quote }) })
  const [kind] = target.split(':', 1)
  if (target.includes('#')) return leadToRef(target, anchor, numbers, lead)
  if (kind === 'actor') return lead(anchor?.name ?? target, { view: 'actor', id: target })
  if (kind === 'happening') return lead(anchor?.name ? `‘${anchor.name}’` : target, { view: 'happening', id: target })
  if (kind === 'dispute')
    return lead(anchor?.name ? `the dispute about its ${anchor.name}` : 'the dispute', { view: 'dispute', id: target })
  if (kind === 'hypothesis') return lead('the hypotheses', { view: 'hypotheses' })
  if (kind === 'evidence') return lead('the rows of evidence', { view: 'hypotheses' })
  const number = numbers.get(target)
  if (number !== undefined) return lead(anchor?.name ?? `document ${number}`, { view: 'text', number })
  return lead(target, kind === 'doc' ? { view: 'nowhere' } : { view: 'step', batch: target })
}

function leadToRef(target: string, anchor: Anchor | undefined, numbers: Numbers, lead: (words: string, to: Lead['to']) => Lead): Lead {
  const [document = '', id = ''] = target.split('#')
  const number = numbers.get(document)
  const words = id.startsWith('actor:') ? (anchor?.name ?? id) : anchor?.word ? `‘${anchor.word}’` : id
  if (number === undefined) return lead(words, { view: 'nowhere' })
  return lead(`${words} in ${number}`, { view: 'text', number, ...(!id.startsWith('actor:') && { at: id }) })
}

/** Where Enter goes: the first that leads anywhere. */
export const firstLead = ({ decisions }: Pick<Batch, 'decisions'>, numbers: Numbers): Lead | undefined =>
  decisions.flatMap(({ action }) => leadsOf(action, numbers)).find(({ to }) => to.view !== 'nowhere')
