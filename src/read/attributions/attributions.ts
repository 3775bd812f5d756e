/** Who is said to say what: speech and thought with their sources, quotations with their speakers (PARC's cue, source, content). */
import type { Attribution, Document } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { treeOf } from '../../model/tree.ts'
import { readableSentences } from '../events/readable.ts'
import { clauseAttribution } from './clauses.ts'
import { phraseAttribution } from './phrases.ts'
import { quotedAttributions } from './quotes.ts'

export const attributions: Reader = {
  name: 'attributions',
  version: '1',
  about: 'Finds who is said to say what, before events are valued by who vouches for them.',
  requires: ['passages', 'sentences', 'tokens'],
  provides: ['attributions'],
  read: (document) => ({ attributions: attributionsIn(document) }),
}

function attributionsIn(document: Document): readonly Attribution[] {
  const tree = treeOf(document)
  const readable = readableSentences(document)
  const spoken = tree.tokens.flatMap((token, i) =>
    readable.has(token.sentence) ? (clauseAttribution(tree, i) ?? phraseAttribution(tree, i) ?? []) : [],
  )
  return nested([...spoken, ...quotedAttributions(document, tree, spoken)])
}

/** Each attribution whose cue lies in another's content lies within the smallest such one. */
function nested(found: readonly Attribution[]): readonly Attribution[] {
  return found.map((attribution) => {
    const around = found.filter((other) => other !== attribution && covers(other, attribution)).toSorted((a, b) => size(a) - size(b))[0]
    return around ? { ...attribution, within: around.id } : attribution
  })
}

const covers = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some(({ start, end }) => start <= inner.cue.start && inner.cue.end <= end)

const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
