import type { DigestEvent } from '../../model/digest.ts'
import type { Reading, Token } from '../../model/reading.ts'
import { measureOf } from './measure.ts'
import type { FoundQuantity } from './scan.ts'

/**
 * What a number counts in its sentence: by its noun (`23 deaths`), the word after it (`14 people dead`), the verb that it hangs
 * on (`wounding 40`), the toll beside it (`the death toll rose to 23`), or its part in the event.
 */
export function measureIn(reading: Reading, event: DigestEvent, quantity: FoundQuantity): string | undefined {
  const tokens = reading.tokens ?? []
  return (
    measureOf('noun', quantity.noun) ??
    measureOf('noun', formOf(reading, tokens[quantity.last + 1])) ??
    byVerb(tokens, quantity) ??
    byHeading(reading, quantity) ??
    (event.rule === 'tally' || event.type === 'OTHER' ? measureOf('toll', event.lemma) : undefined) ??
    byPart(event, quantity)
  )
}

const formOf = ({ text }: Reading, token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '')

function byVerb(tokens: readonly Token[], { first, last }: FoundQuantity): string | undefined {
  for (let i = last; i >= first; i--) {
    const { head, deprel } = tokens[i]!
    const verb = tokens[head]!
    if (head >= first && head <= last) continue
    if (verb.upos !== 'VERB') return undefined
    if (deprel === 'obj' || deprel === 'nsubj:pass') return measureOf('target', verb.lemma)
    if (deprel === 'nsubj') return measureOf('source', verb.lemma)
  }
  return undefined
}

/** `the number of people killed has risen to 13`. */
function byHeading(reading: Reading, { last }: FoundQuantity): string | undefined {
  const tokens = reading.tokens ?? []
  const { head } = tokens[last]!
  const heading = tokens.findIndex(
    (token, i) =>
      i !== last && token.head === head && ['nsubj', 'obj', 'nsubj:pass'].includes(token.deprel) && measureOf('heading', token.lemma),
  )
  if (heading < 0) return undefined
  const end = tokens.findIndex((token, i) => i > heading && ((token.upos === 'ADP' && token.lemma !== 'of') || i === head))
  const own = tokens.slice(heading, Math.min(end < 0 ? heading + 6 : end, heading + 6))
  return own.map((token) => measureOf('noun', formOf(reading, token)) ?? measureOf('toll', token.lemma)).find(Boolean)
}

function byPart(event: DigestEvent, quantity: FoundQuantity): string | undefined {
  const part = event.arguments.find(({ start, end }) => start < quantity.end && quantity.start < end)
  return part && (part.role === 'target' || part.role === 'source') ? measureOf(part.role, event.lemma) : undefined
}
