/** Titles around a person's name: what they tell, and the name without them. */
import { childrenBy, subtree, type Tree } from '../../model/tree.ts'
import { nounSense } from './nouns.ts'
import { organizationBy } from './organizations.ts'
import { titleBy } from './people.ts'
import { wordsOf } from './phrase.ts'
import { stateBy } from './states.ts'

export interface Titled {
  readonly words: string
  readonly sector?: string
  readonly gender?: 'm' | 'f'
}

/** A name as `President Sean Mills`, with the words that describe its head in the tree. */
export function withoutTitle(tree: Tree, head: number, name: string): Titled {
  const split = titleInside(name)
  const before = descriptions(tree, head)
  const titles = [split.title, ...before].filter(Boolean)
  const known = titles.map((t) => titleBy(t) ?? titleBy(capitalized(t)) ?? lastWords(t)).filter((t) => t !== undefined)
  const nouns = before.map((t) => nounSense(t.toLowerCase().split(' ')))
  const sector = [...known, ...nouns].map((t) => t?.sector).find(Boolean)
  const gender = [...known, ...nouns].map((t) => t?.gender).find((g) => g === 'm' || g === 'f')
  return { words: split.rest, ...(sector && { sector }), ...(gender && { gender }) }
}

/** The longest title at the front of a name; a name that is all title keeps its words. */
function titleInside(spoken: string): { readonly title: string; readonly rest: string } {
  const name = withoutAffiliation(spoken)
  const words = name.split(' ')
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const title = words.slice(0, n).join(' ')
    if (titleBy(title) && !isBody(words.slice(n))) {
      const rest = words.slice(n).join(' ')
      const more = titleInside(rest)
      return { title: `${title} ${more.title}`.trim(), rest: more.rest }
    }
  }
  return { title: '', rest: name }
}

/** `General Staff`, `General Assembly`: what follows is no name but a body. */
const isBody = (rest: readonly string[]): boolean =>
  rest.length === 1 && ['organization', 'group'].includes(nounSense([rest[0]!.toLowerCase()])?.kind ?? '')

/** `U.N. Secretary-General Kofi Annan` without `U.N.`, when a title follows. */
function withoutAffiliation(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const known = stateBy(first) ?? organizationBy(first)
  const titled = rest.some((_, i) => titleBy(rest.slice(0, i + 1).join(' ')))
  return known && titled ? rest.join(' ') : name
}

/** Words that describe a name: 'British Defence Secretary' before it, a title that heads it. */
function descriptions(tree: Tree, head: number): readonly string[] {
  const own = tree.tokens[head]!
  const before = childrenBy(tree, head, 'nmod:desc', 'compound', 'amod')
    .filter((c) => c < head)
    .map((c) => wordsOf(tree, subtree(tree, c)))
  const titleHead = childrenBy(tree, head, 'flat').length > 0 ? [tree.text.slice(own.start, own.end)] : []
  return [...before, ...titleHead]
}

const lastWords = (title: string): ReturnType<typeof titleBy> =>
  titleBy(title.split(' ').slice(-2).join(' ')) ?? titleBy(title.split(' ').at(-1)!)

const capitalized = (title: string): string => title.replace(/\b\p{L}/gu, (c) => c.toUpperCase())
