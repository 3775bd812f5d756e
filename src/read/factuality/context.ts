/** The factuality of a word in its place: what its head makes of it, then what stands with it. */
import type { Document } from '../../model/document.ts'
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isPassive } from '../events/clause.ts'
import { lemmaAt } from '../events/lemma.ts'
import { eventWords } from '../events/words.ts'
import { contentHeads } from './contents.ts'
import { isDeniedThrough, isNegated } from './denied-reports.ts'
import { withLocalWords } from './local.ts'
import { hedgeOf, type Signature, signatureOf } from './signatures.ts'
import { slotsOf } from './slots.ts'
import { ASSERTED, isNegative, isOpen, type State, under } from './state.ts'

const DEEPEST = 40

/** A function from token to state; results are kept. */
export function contextOf(document: Document, tree: Tree): (token: number) => State {
  const contents = contentHeads(document, tree)
  const known = new Map<number, State>()
  const at = (token: number, depth = 0): State => {
    const cached = known.get(token)
    if (cached) return cached
    const state =
      depth > DEEPEST
        ? ASSERTED
        : withLocalWords(
            tree,
            token,
            inherited(tree, token, contents, (t) => at(t, depth + 1)),
          )
    known.set(token, state)
    return state
  }
  return at
}

type At = (token: number) => State

/** What the head makes of a dependant. Content of a saying starts anew: its source vouches for it. */
function inherited(tree: Tree, token: number, contents: ReadonlySet<number>, at: At): State {
  const { head, deprel } = tree.tokens[token]!
  if (head === token) return ASSERTED
  if (isDeniedThrough(tree, token)) return { value: 'CT-', reasons: [{ rule: 'factuality/denied-report' }] }
  if (contents.has(token)) return deniedContent(tree, token, head)
  if (isRelation(deprel, 'conj')) return conjunct(tree, token, head, contents, at)
  const signature = signatureFor(tree, token, head)
  if (signature) return signed(at(head), signature, tree, head)
  if (isRelation(deprel, 'advcl')) return adverbial(tree, token, head, at)
  if (deprel === 'acl' && hasPreposition(tree, token)) return { ...at(head), reasons: [] }
  if (deprel === 'acl' && infinitive(tree, token))
    return { value: 'Uu', modality: 'intended', reasons: [{ rule: 'factuality/noun-infinitive' }] }
  if (isRelation(deprel, 'acl') || isRelation(deprel, 'parataxis')) return ASSERTED
  return nominal(tree, token, head, at)
}

/** `help in mediating`, `the policy of arresting`: as true as the noun. */
const hasPreposition = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'mark', 'case').some((c) => ['in', 'of', 'for', 'from', 'at', 'on', 'with'].includes(lemmaAt(tree, c)))

/** `denied that X`: the source vouches for the opposite. */
function deniedContent(tree: Tree, token: number, head: number): State {
  const signature = signatureFor(tree, token, head)
  if (signature?.modality === 'requested' && isIndicative(tree, token)) return ASSERTED
  if (signature?.plus === 'CT-' && isNegated(tree, head)) return { value: 'Uu', reasons: [{ rule: 'factuality/not-denied' }] }
  return signature && signature.plus !== '=' && signature.plus !== 'Uu'
    ? signed(ASSERTED, signature, tree, head)
    : signature?.plus === 'Uu'
      ? signed(ASSERTED, signature, tree, head)
      : ASSERTED
}

/** `insisted that they had left` tells; `insisted that they leave` asks. */
const isIndicative = (tree: Tree, token: number): boolean =>
  [token, ...childrenBy(tree, token, 'aux')].some(
    (c) => feature(tree.tokens[c]!, 'Tense') === 'Past' && feature(tree.tokens[c]!, 'Mood') === 'Ind',
  )

function signatureFor(tree: Tree, token: number, head: number): (Signature & { readonly slot: string }) | undefined {
  const { upos } = tree.tokens[head]!
  const lemmas = [...particlesOf(tree, head).map((particle) => `${lemmaAt(tree, head)} ${particle}`), lemmaAt(tree, head)]
  for (const slot of slotsOf(tree, token, head)) {
    for (const lemma of lemmas) {
      const found = signatureOf(lemma, upos, slot)
      if (found) return { ...found, slot }
    }
  }
  return undefined
}

const particlesOf = (tree: Tree, head: number): readonly string[] => {
  const own = childrenBy(tree, head, 'compound:prt').map((c) => formOf(tree, c).toLowerCase())
  const next = tree.tokens[head + 1]
  return own.length === 0 && next && ['off', 'out', 'up', 'down', 'back', 'away'].includes(formOf(tree, head + 1).toLowerCase())
    ? [formOf(tree, head + 1).toLowerCase()]
    : own
}

function signed(context: State, signature: Signature, tree: Tree, head: number): State {
  const factive = signature.plus === signature.minus && signature.plus !== '='
  const chosen = isNegative(context) ? signature.minus : signature.plus
  const value =
    chosen === '='
      ? context.value
      : factive
        ? (chosen as State['value'])
        : under(isNegative(context) ? { ...context, value: 'CT+' } : context, chosen)
  const { start, end } = tree.tokens[head]!
  const hedges = value.startsWith('P') && !context.cue && chosen !== '='
  return {
    value: isOpen(context) && !factive ? 'Uu' : value,
    ...((signature.modality ?? context.modality) && { modality: signature.modality ?? context.modality! }),
    ...(context.cue ? { cue: context.cue } : hedges ? { cue: { start, end } } : {}),
    reasons: [...context.reasons, { rule: signature.id, span: { start, end } }],
  }
}

/** Joined predicates share their context; modals, and `not` over `or`, where the second has no subject or auxiliary of its own. */
function conjunct(tree: Tree, token: number, head: number, contents: ReadonlySet<number>, at: At): State {
  const own = childrenBy(tree, token, 'nsubj', 'aux', 'mark', 'cop').length > 0
  const state = own ? inherited(tree, head, contents, at) : at(head)
  if (own || !isNegative(state)) return state
  const joinedByOr = childrenBy(tree, token, 'cc').some((c) => ['or', 'nor'].includes(lemmaAt(tree, c)))
  return joinedByOr || tree.tokens[token]!.upos === 'NOUN' ? state : inherited(tree, head, contents, at)
}

function adverbial(tree: Tree, token: number, head: number, at: At): State {
  const mark = childrenBy(tree, token, 'mark', 'advmod', 'case').map((c) =>
    [c, ...childrenBy(tree, c, 'fixed')].map((t) => formOf(tree, t).toLowerCase()).join(' '),
  )
  const hedge = mark.map((word) => hedgeOf('mark', word)).find((found) => found !== undefined)
  if (!hedge)
    return infinitive(tree, token)
      ? { value: 'Uu', modality: 'intended', reasons: [{ rule: 'factuality/purpose' }] }
      : gerund(tree, token, head, at)
  if (hedge.value === 'until')
    return isNegative(at(head)) ? { value: 'Uu', modality: 'conditional', reasons: [{ rule: 'factuality/until' }] } : ASSERTED
  if (hedge.value === 'before' || hedge.value === '=' || hedge.value === 'not') return ASSERTED
  return { value: hedge.value, ...(hedge.modality && { modality: hedge.modality }), reasons: [{ rule: `factuality/${mark[0]}` }] }
}

/** `…, killing two`: as true as what it goes with. */
const gerund = (tree: Tree, token: number, head: number, at: At): State =>
  feature(tree.tokens[token]!, 'VerbForm') === 'Part' && !isPassive(tree, token) ? { ...at(head), reasons: [] } : ASSERTED

const infinitive = (tree: Tree, token: number): boolean => childrenBy(tree, token, 'mark').some((c) => lemmaAt(tree, c) === 'to')

/**
 * A noun shares the fate of the verb that carries it (`did not reach an agreement`). Otherwise what is named as known is a fact,
 * and what an open or denied predicate brings in is open.
 */
function nominal(tree: Tree, token: number, head: number, at: At): State {
  const { deprel, upos } = tree.tokens[token]!
  const preposition = childrenBy(tree, token, 'case')
    .map((c) => hedgeOf('preposition', [c, ...childrenBy(tree, c, 'fixed')].map((t) => formOf(tree, t).toLowerCase()).join(' ')))
    .find((found) => found !== undefined)
  if (preposition && preposition.value !== '=')
    return {
      value: preposition.value as State['value'],
      ...(preposition.modality && { modality: preposition.modality }),
      reasons: [{ rule: 'factuality/preposition' }],
    }
  if (upos === 'VERB' || isRelation(deprel, 'ccomp') || isRelation(deprel, 'xcomp')) return { ...at(head) }
  const carried = (isRelation(deprel, 'obj') || deprel === 'nsubj:pass') && isCarrier(tree, head)
  if (carried) return at(head)
  const context = at(head)
  const dependent = ['obj', 'obl', 'nmod', 'compound'].some((label) => isRelation(deprel, label))
  if (!dependent || isKnown(tree, token) || context.value === 'CT+') return ASSERTED
  if (isNegative(context)) return isRelation(deprel, 'obj') ? { ...context, value: 'Uu' } : ASSERTED
  return context
}

const isCarrier = (tree: Tree, head: number): boolean =>
  eventWords().light.has(lemmaAt(tree, head)) || eventWords().support.has(lemmaAt(tree, head))

/** With an article that points at something known. */
const isKnown = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'det').some((c) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, c)))
