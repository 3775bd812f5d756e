/**
 * How far the last voice commits itself to each event. From the top of the tree down, every predicate, negation, modal and hedge
 * on the way changes the value (after Saurí and Pustejovsky's De Facto, with signatures in the manner of Karttunen).
 */
import type { Document, EventFactuality } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { treeOf } from '../../model/tree.ts'
import { contextOf } from './context.ts'

export const factuality: Reader = {
  name: 'factuality',
  version: '1',
  about: 'Values each event as its last voice does: negation, modals, hedges, signatures of predicates; needs links for the events they add.',
  requires: ['tokens', 'foundEvents', 'attributions'],
  provides: ['factualities'],
  read: (document) => ({ factualities: factualitiesOf(document) }),
}

function factualitiesOf(document: Document): readonly EventFactuality[] {
  const tree = treeOf(document)
  const stateAt = contextOf(document, tree)
  return (document.layers.foundEvents ?? []).map(({ id, token }) => {
    const { value, modality, cue, reasons } = stateAt(token)
    return { event: id, value, ...(modality && value !== 'CT+' && { modality }), ...(cue && { cue }), reasons }
  })
}
