/** What stands with a word and changes its value: not, no, may, reportedly, planned; conditions that hang on it; questions. */
import { childrenBy, feature, formOf, type Tree } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'
import { hedgeOf } from './signatures.ts'
import { ASSERTED, denied, type State, under } from './state.ts'

export function withLocalWords(tree: Tree, token: number, state: State): State {
  return [withAdjectives, withModals, withCondition, withAdverbs, withNegation, withQuestion].reduce(
    (current, step) => step(tree, token, current),
    state,
  )
}

function withNegation(tree: Tree, token: number, state: State): State {
  const negation = (tree.children[token] ?? []).find((c) => isNegation(tree, c, token))
  if (negation === undefined || hasPair(tree, negation) || ranks(tree, token) || isDeniedAlready(tree, token, negation, state)) return state
  const { start, end } = tree.tokens[negation]!
  return { ...state, value: denied(state), reasons: [...state.reasons, { rule: 'factuality/negation', span: { start, end } }] }
}

/** `launched no attack`: one `no` denies the verb and its noun together. */
function isDeniedAlready(tree: Tree, token: number, negation: number, { value }: State): boolean {
  const { head } = tree.tokens[token]!
  return value.endsWith('-') && tree.tokens[negation]!.deprel === 'det' && head !== token && isNegation(tree, token, head)
}

/** `not`, `never`; `nobody` and `no X` as subject or object; `no` before a noun. */
function isNegation(tree: Tree, child: number, token: number): boolean {
  const { deprel } = tree.tokens[child]!
  const word = formOf(tree, child).toLowerCase()
  if (deprel === 'advmod' || deprel === 'aux' || deprel === 'det' || deprel === 'cc:preconj')
    return hedgeOf('negation', word)?.value === 'not' || word === "n't"
  if (!/^(nsubj|obj|iobj)/.test(deprel) || tree.tokens[token]!.upos === 'NOUN') return false
  return hedgeOf('negation', word) !== undefined || childrenBy(tree, child, 'det').some((d) => ['no', 'neither'].includes(lemmaAt(tree, d)))
}

/** `it was not the first attack`: there was one. */
const ranks = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' &&
  childrenBy(tree, token, 'cop').length > 0 &&
  childrenBy(tree, token, 'amod').some(
    (c) => feature(tree.tokens[c]!, 'NumType') === 'Ord' || ['last', 'only', 'same'].includes(lemmaAt(tree, c)),
  )

/** `not only … but also`. */
const hasPair = (tree: Tree, negation: number): boolean =>
  ['only', 'just', 'merely', 'simply'].includes(formOf(tree, negation + 1)?.toLowerCase() ?? '')

function withModals(tree: Tree, token: number, state: State): State {
  const aux = childrenBy(tree, token, 'aux')
  const modal = aux.find((c) => hedgeOf('modal', formOf(tree, c).toLowerCase()) !== undefined)
  if (modal === undefined) return state
  const hedge = hedgeOf('modal', formOf(tree, modal).toLowerCase())!
  const perfect = aux.some((c) => lemmaAt(tree, c) === 'have')
  const unreal = perfect && ['would', 'should', "'d", 'could'].includes(formOf(tree, modal).toLowerCase())
  const { start, end } = tree.tokens[modal]!
  const value = unreal ? 'CT-' : under(state, hedge.value as State['value'])
  return {
    ...state,
    value: unreal ? under(state, value) : value,
    ...(hedge.modality ? { modality: unreal ? 'conditional' : hedge.modality } : {}),
    reasons: [...state.reasons, { rule: 'factuality/modal', span: { start, end } }],
  }
}

function withAdverbs(tree: Tree, token: number, state: State): State {
  for (const child of childrenBy(tree, token, 'advmod')) {
    const hedge = hedgeOf('adverb', formOf(tree, child).toLowerCase())
    if (!hedge || hedge.value === '=' || hedge.value === 'not' || hedge.value === 'until' || hedge.value === 'before') continue
    const { start, end } = tree.tokens[child]!
    const value = state.value.endsWith('-')
      ? (under(state, `${hedge.value.slice(0, 2)}-` as State['value']) as State['value'])
      : under(state, hedge.value)
    return {
      ...state,
      value,
      ...(hedge.modality && { modality: hedge.modality }),
      ...(hedge.isCue && { cue: { start, end } }),
      reasons: [...state.reasons, { rule: `factuality/${formOf(tree, child).toLowerCase()}`, span: { start, end } }],
    }
  }
  return state
}

function withAdjectives(tree: Tree, token: number, state: State): State {
  if (tree.tokens[token]!.upos !== 'NOUN') return state
  for (const child of [
    ...childrenBy(tree, token, 'amod'),
    ...childrenBy(tree, token, 'acl').filter((c) => tree.tokens[c]!.deprel === 'acl' && feature(tree.tokens[c]!, 'Tense') === 'Past'),
  ]) {
    const hedge = hedgeOf('adjective', formOf(tree, child).toLowerCase())
    if (!hedge || hedge.value === '=' || hedge.value === 'not' || hedge.value === 'until' || hedge.value === 'before') continue
    const { start, end } = tree.tokens[child]!
    return {
      ...state,
      value: under(state, hedge.value),
      ...(hedge.modality && { modality: hedge.modality }),
      ...(hedge.isCue && { cue: { start, end } }),
      reasons: [...state.reasons, { rule: `factuality/${formOf(tree, child).toLowerCase()}`, span: { start, end } }],
    }
  }
  return state
}

/** A clause with an `if` or `unless` on it is open; denied `until`, it did not happen so far. */
function withCondition(tree: Tree, token: number, state: State): State {
  const marks = childrenBy(tree, token, 'advcl').flatMap((c) => childrenBy(tree, c, 'mark').map((m) => formOf(tree, m).toLowerCase()))
  if (marks.some((mark) => mark === 'unless' || mark === 'if') && state.value !== 'CT-' && !isPast(tree, token)) {
    return { ...state, value: 'Uu', modality: 'conditional', reasons: [...state.reasons, { rule: 'factuality/condition' }] }
  }
  return marks.includes('until') && state.value.startsWith('PR')
    ? { ...state, value: `CT${state.value.at(-1) as '+' | '-'}`, modality: 'conditional' }
    : state
}

const isPast = (tree: Tree, token: number): boolean =>
  feature(tree.tokens[token]!, 'Tense') === 'Past' && feature(tree.tokens[token]!, 'VerbForm') === 'Fin'

/** A question asserts nothing. */
function withQuestion(tree: Tree, token: number, state: State): State {
  const { head, upos, sentence } = tree.tokens[token]!
  if (head !== token || upos !== 'VERB' || state.value !== ASSERTED.value) return state
  let last = token
  while (tree.tokens[last + 1]?.sentence === sentence) last++
  return formOf(tree, last) === '?' ? { ...state, value: 'Uu', reasons: [...state.reasons, { rule: 'factuality/question' }] } : state
}
