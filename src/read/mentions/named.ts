/** Names: states by any of their words, known bodies, persons with titles, and what the name's own nouns tell. */
import type { MentionSense, NameSpan } from '../../model/document.ts'
import type { EntityKind, Span } from '../../model/reading.ts'
import { childrenBy, feature, formOf, type Tree } from '../../model/tree.ts'
import { articleOf, bodyAround, countryAround } from './modifiers.ts'
import { nounSense } from './nouns.ts'
import { type Organization, organizationBy } from './organizations.ts'
import { genderOfFirstName, leaderBy } from './people.ts'
import { contentTokens, type NameWords, wordsOf } from './phrase.ts'
import type { Sensed } from './sense.ts'
import { standsForState } from './standing.ts'
import { countryOfPlace, type StateWord, stateBy } from './states.ts'
import { withoutTitle } from './title.ts'

/** What a name means; undefined when its words are no name after all. */
export function namedSense(tree: Tree, head: number, name: NameWords | undefined, span: Span): Sensed | undefined {
  const words = name ? wordsOf(tree, name.tokens) : properWords(tree, head, span)
  const whole = wordsOf(tree, contentTokens(tree, head, span))
  if (name?.type !== 'PER' || stateBy(words)) {
    const spoken = [whole, words, name ? '' : formOf(tree, head)].find((w) => stateBy(w))
    if (spoken) return stateSense(tree, head, stateBy(spoken)!, spoken, whole)
    const body = organizationBy(words) ?? organizationBy(whole)
    if (body) return bodySense(tree, head, body, words)
  }
  if (name?.type === 'PER' || (!name && leaderBy(words))) return personSense(tree, head, words)
  return name || tree.tokens[head]!.upos === 'PROPN' ? otherName(tree, head, name, words) : undefined
}

function stateSense(tree: Tree, head: number, state: StateWord, words: string, whole: string): Sensed {
  const { country, state: known } = state
  const base = { words, country, state: known, number: 'sing' as const, gender: 'n' as const }
  if (state.as === 'name') return named('state', { ...base, known, sector: 'GOV' })
  if (state.as === 'demonym') return demonymSense(tree, head, state, words, whole)
  if (standsForState(tree, head)) return named('state', { ...base, known, sector: 'GOV' })
  return named('place', { words, country, number: 'sing', gender: 'n' })
}

/** `the French`, `Soviets`, `Iranian mediation` are the state; `two Serbs`, `Syrian refugees`, `an Iraqi` are people of it. */
function demonymSense(tree: Tree, head: number, { country, state }: StateWord, words: string, whole: string): Sensed {
  const token = tree.tokens[head]!
  const plural = feature(token, 'Number') === 'Plur'
  const alone = whole === words || whole.toLowerCase() === words.toLowerCase()
  const modifies = /^(amod|compound)/.test(token.deprel)
  if (
    modifies ||
    (alone && childrenBy(tree, head, 'det').some((d) => feature(tree.tokens[d]!, 'Definite') === 'Def') && (plural || token.upos === 'ADJ'))
  )
    return named('state', {
      words,
      country,
      state,
      known: state,
      sector: 'GOV',
      number: plural ? 'plur' : 'sing',
      ...(!plural && { gender: 'n' }),
    })
  const kind = plural || token.upos === 'ADJ' ? 'group' : 'person'
  return named(kind, { words: whole, country, sector: 'CVL', number: plural ? 'plur' : 'sing', definite: articleOf(tree, head) })
}

function bodySense(tree: Tree, head: number, body: Organization, words: string): Sensed {
  const { name, kind, sector } = body
  const country = body.country || (kind === 'group' ? countryAround(tree, head)?.country : undefined)
  const number = feature(tree.tokens[head]!, 'Number') === 'Plur' || kind === 'group' ? 'plur' : 'sing'
  return named(kind, {
    words,
    known: name,
    number,
    ...(number === 'sing' && { gender: 'n' }),
    ...(country && { country }),
    ...(sector && { sector }),
  })
}

function personSense(tree: Tree, head: number, spoken: string): Sensed {
  const { words, sector: titled, gender: byTitle } = withoutTitle(tree, head, spoken)
  const leader = leaderBy(words)
  const country = countryAround(tree, head)
  const body = bodyAround(tree, head)
  const gender = byTitle ?? leader?.gender ?? genderOfFirstName(words.split(' ')[0]!)
  const sector = (body?.sector === 'IGO' || body?.sector === 'NGO' ? body.sector : titled) ?? body?.sector ?? leader?.sector
  return named('person', {
    words,
    number: 'sing',
    ...(gender && { gender }),
    ...(sector && { sector }),
    ...(country ? { country: country.country, state: country.state } : leader?.country && { country: leader.country }),
  })
}

const KINDS: Readonly<Record<NameSpan['type'], EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'group',
  EVENT: 'other',
  OTHER: 'other',
}

/** A name that nobody knows: its kind from the grammar model, else from the noun it ends in or begins with. */
function otherName(tree: Tree, head: number, name: NameWords | undefined, words: string): Sensed {
  const parts = words.toLowerCase().replaceAll('’', "'").split(' ')
  const noun = nounSense(parts) ?? nounSense([tree.tokens[head]!.lemma.toLowerCase()])
  const kind =
    name && name.type !== 'OTHER' ? KINDS[name.type] : noun && noun.kind !== 'person' && noun.kind !== 'other' ? noun.kind : 'other'
  const plural = feature(tree.tokens[head]!, 'Number') === 'Plur'
  const country = countryAround(tree, head) ?? parts.map((_, i) => stateBy(words.split(' ')[i]!)).find(Boolean)
  const place = kind === 'place' ? countryOfPlace(words) : undefined
  const own: MentionSense = {
    words,
    number: plural ? 'plur' : 'sing',
    ...(!plural && { gender: 'n' }),
    ...(kind === 'organization' && noun?.sector && { sector: noun.sector }),
    ...(country ? { country: country.country, state: country.state } : place && { country: place }),
  }
  return named(kind, own)
}

/** The run of proper nouns around a head that the grammar model did not mark as a name. */
function properWords(tree: Tree, head: number, span: Span): string {
  const content = contentTokens(tree, head, span)
  const from = content.findIndex((t) => tree.tokens[t]!.upos === 'PROPN')
  const after = childrenBy(tree, head, 'flat').filter((c) => c > head)
  return wordsOf(tree, [...content.slice(Math.max(0, from)), ...after])
}

const named = (kind: EntityKind, sense: MentionSense): Sensed => ({ form: 'name', kind, sense })
