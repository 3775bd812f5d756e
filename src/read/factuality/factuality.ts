/**
 * How far the last voice commits itself to each event. From the top of the tree down, every predicate, negation, modal and hedge
 * on the way changes the value (after Saurí and Pustejovsky's De Facto, with signatures in the manner of Karttunen).
 */
import type { Document, EventFactuality } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { type Tree, treeOf } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'
import { contextOf } from './context.ts'
import { signatureOf } from './signatures.ts'
import { isPositive, type State, under } from './state.ts'

export const factuality: Reader = {
  name: 'factuality',
  version: '1',
  about:
    'Values each event as its last voice does: negation, modals, hedges, signatures of predicates; needs links for the events they add.',
  requires: ['tokens', 'foundEvents', 'foundLinks', 'attributions'],
  provides: ['factualities'],
  read: (document) => ({ factualities: factualitiesOf(document) }),
}

function factualitiesOf(document: Document): readonly EventFactuality[] {
  const tree = treeOf(document)
  const stateAt = contextOf(document, tree)
  return (document.layers.foundEvents ?? []).map(({ id, token }) => {
    const { value, modality, cue, reasons } = prevented(document, tree, id, stateAt(token), stateAt)
    return { event: id, value, ...(modality && value !== 'CT+' && { modality }), ...(cue && { cue }), reasons }
  })
}

/** What a link says was headed off did not happen, also where the parse hides it from its verb. */
function prevented(document: Document, tree: Tree, event: string, state: State, stateAt: (token: number) => State): State {
  const link = (document.layers.foundLinks ?? []).find(({ type, to }) => type === 'prevent' && to === event)
  const verb = link ? tree.tokens.findIndex(({ start }) => start === link.signal.start) : -1
  if (!link || verb < 0 || state.value !== 'CT+') return state
  const [, particle] = document.text.slice(link.signal.start, link.signal.end).split(/\s+/)
  const signature =
    (particle ? signatureOf(`${lemmaAt(tree, verb)} ${particle}`, 'VERB', 'obj') : undefined) ??
    signatureOf(lemmaAt(tree, verb), 'VERB', 'obj')
  const context = stateAt(verb)
  if (signature?.plus !== 'CT-' || !isPositive(context)) return state
  return { ...state, value: under(context, 'CT-'), reasons: [...state.reasons, { rule: 'factuality/prevented', span: link.signal }] }
}
