/** What an actor is called over all its documents, and where each name first stands. */
import type { Member } from '../api/answers.ts'

export interface Name {
  /** As it stands at its first place. */
  readonly words: string
  /** Over all documents. */
  readonly mentions: number
  readonly documents: number
  readonly first: Pick<Member, 'number' | 'title'> & Member['forms'][number]
}

/** Names without regard to capitals and a leading article, those most often used first. */
export function namesOf(members: readonly Member[]): readonly Name[] {
  const places = members.toSorted((a, b) => a.number - b.number).flatMap((member) => member.forms.map((form) => ({ member, form })))
  return [...Map.groupBy(places, ({ form }) => plain(form.words)).values()]
    .map((same) => {
      const { member, form } = same[0]!
      return {
        words: form.words,
        mentions: same.reduce((sum, one) => sum + one.form.mentions, 0),
        documents: new Set(same.map((one) => one.member.document)).size,
        first: { number: member.number, title: member.title, ...form },
      }
    })
    .toSorted((a, b) => b.mentions - a.mentions || b.documents - a.documents)
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll(/\s+/g, ' ')

/** Aliases for which no document of these has a place of its own. */
export const unplaced = (aliases: readonly string[], names: readonly Name[]): readonly string[] =>
  aliases.filter((alias) => !names.some(({ words }) => plain(words).includes(plain(alias))))
