/** What kind of thing a mention means, and what its own words tell of it. */
import type { MentionSense } from '../../model/document.ts'
import type { EntityKind, Span } from '../../model/reading.ts'
import { feature, formOf, type Tree } from '../../model/tree.ts'
import { articleOf, bodyAround, countryAround, ofPhrase } from './modifiers.ts'
import { namedSense } from './named.ts'
import { nounSense } from './nouns.ts'
import type { Organization } from './organizations.ts'
import { contentTokens, type NameWords, wordsOf } from './phrase.ts'
import { pronounBy } from './pronouns.ts'

export interface Sensed {
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly kind: EntityKind
  readonly sense: MentionSense
}

export function senseOf(tree: Tree, head: number, name: NameWords | undefined, span: Span): Sensed {
  const { upos } = tree.tokens[head]!
  if (upos === 'PRON') return pronounSense(tree, head)
  if (upos === 'NUM' || upos === 'DET') return countSense(tree, head)
  if (name || upos === 'PROPN' || upos === 'ADJ') {
    const named = namedSense(tree, head, name, span)
    if (named) return named
  }
  return nominalSense(tree, head, span)
}

function pronounSense(tree: Tree, head: number): Sensed {
  const form = formOf(tree, head)
  const pronoun = pronounBy(form)
  if (!pronoun) return { form: 'pronoun', kind: 'other', sense: { words: form } }
  const { person, number, gender, use } = pronoun
  const kind = person !== 3 || gender === 'm' || gender === 'f' ? 'person' : number === 'plur' ? 'group' : 'other'
  return { form: 'pronoun', kind, sense: { words: form, person, number, use, ...(gender && { gender }) } }
}

function nominalSense(tree: Tree, head: number, span: Span): Sensed {
  const token = tree.tokens[head]!
  const content = contentTokens(tree, head, span)
  const noun = nounSense(
    content.map((t) => tree.tokens[t]!.lemma.toLowerCase()),
    formOf(tree, head).toLowerCase(),
  )
  const number = feature(token, 'Number') === 'Plur' ? 'plur' : 'sing'
  const kind = kindInNumber(noun?.kind ?? 'other', number)
  const country = kind === 'other' ? undefined : countryAround(tree, head)
  const body = kind === 'other' || kind === 'place' ? undefined : bodyAround(tree, head)
  const sector = sectorOf(tree, content, noun?.sector, body, country?.owns)
  const words = wordsOf(tree, [...content, ...ofPhrase(tree, head)])
  return {
    form: 'nominal',
    kind,
    sense: {
      words,
      number,
      definite: articleOf(tree, head),
      ...(sector && { sector }),
      ...(noun?.gender && { gender: noun.gender }),
      ...(country
        ? { country: country.country, ...(country.owns && { state: country.state }) }
        : body?.country && { country: body.country }),
    },
  }
}

/** An international body's people are its own; a noun without a sector takes that of the noun before it or of its body (`rebel leaders`). */
function sectorOf(
  tree: Tree,
  content: readonly number[],
  own: string | undefined,
  body: Organization | undefined,
  owned: string | undefined,
): string | undefined {
  if (body && (body.sector === 'IGO' || body.sector === 'NGO')) return body.sector
  if (own) return own
  const before = content.slice(0, -1).map((t) => nounSense([tree.tokens[t]!.lemma.toLowerCase()])?.sector)
  const leads = tree.tokens[content.at(-1)!]!.lemma === 'leader' && owned ? 'GOV' : undefined
  return before.findLast(Boolean) ?? (body?.sector || leads)
}

/** `two of its allies`, `71 were hurt`: several of those whom the `of` phrase names, people where none is named. */
function countSense(tree: Tree, head: number): Sensed {
  const of = ofPhrase(tree, head)
  const noun = of.length > 0 ? nounSense([tree.tokens[of.at(-1)!]!.lemma.toLowerCase()]) : undefined
  const kind = of.length > 0 ? kindInNumber(noun?.kind ?? 'other', 'plur') : 'group'
  return {
    form: 'nominal',
    kind,
    sense: { words: wordsOf(tree, [head, ...of]), number: 'plur', definite: 'indefinite', ...(noun?.sector && { sector: noun.sector }) },
  }
}

/** Several persons are a group; several bodies stay bodies, several states states. */
const kindInNumber = (kind: EntityKind, number: 'sing' | 'plur'): EntityKind => (kind === 'person' && number === 'plur' ? 'group' : kind)
