/** Sentences of news by a small grammar: function words and frames of English, nouns and verbs by Zipf's law, names of the topic. */
import type { Random } from '../random.ts'
import type { Topic, Vocabulary } from './topics.ts'

export function sentence(draw: Random, words: Vocabulary, topic: Topic): string {
  if (draw.next() < 0.04)
    return `"${topic.spoken}," ${topic.people[0]!.last} ${draw.pick(['said', 'told reporters', 'declared', 'added'])}.`
  const noun = (): string => (draw.next() < 0.45 ? draw.pick(topic.nouns) : words.nouns[draw.zipf(words.nouns.length)]!)
  const verb = (): string => past(draw.next() < 0.4 ? draw.pick(topic.verbs) : words.verbs[draw.zipf(words.verbs.length)]!)
  const person = (): string => {
    const { full, last, title } = draw.pick(topic.people)
    return draw.pick([full, last, last, `${title} ${last}`, `${title} ${full}`])
  }
  const place = (): string => draw.pick(topic.places)
  const group = (): string =>
    draw.pick([
      `the ${noun()}`,
      `the ${noun()} ${noun()}`,
      `${count(draw)} ${noun()}s`,
      `a ${noun()}`,
      `the ${noun()} of ${place()}`,
      topic.body,
    ])
  const clause = (): string => `${draw.pick([person, group])()} ${verb()} ${group()}${draw.pick(TAILS(draw, place, noun, group))}`
  const frame = draw.below(9)
  const made =
    frame === 0
      ? `${person()} said ${clause()}`
      : frame === 1
        ? `${draw.pick(topic.phrases)} ${clause()}`
        : frame === 2
          ? `${clause()}, and ${clause()}`
          : frame === 3
            ? `${draw.pick(['After', 'Before', 'While', 'Because', 'Although'])} ${clause()}, ${clause()}`
            : frame === 4
              ? `according to ${person()}, ${clause()}`
              : frame === 5
                ? `"${capital(clause())}," ${person()} said`
                : frame === 6
                  ? `${clause()} when ${clause()}`
                  : frame === 7
                    ? `${clause()}, ${draw.pick(['officials said', 'residents said', 'a witness said', 'it was learned'])}`
                    : clause()
  return `${capital(made)}.`
}

const TAILS = (draw: Random, place: () => string, noun: () => string, group: () => string): readonly string[] => [
  '',
  ` in ${place()}`,
  ` near ${place()} with ${group()}`,
  ` for the ${noun()}`,
  ` after ${count(draw)} days of ${noun()}`,
  ` without a ${noun()}`,
]

const count = (draw: Random): string => draw.pick(['two', 'three', 'four', 'several', 'many', 'a dozen', String(5 + draw.below(200))])

const past = (verb: string): string => (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`)

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** Two to four sentences. */
export const paragraph = (draw: Random, words: Vocabulary, topic: Topic): string =>
  Array.from({ length: 2 + draw.below(3) }, () => sentence(draw, words, topic)).join(' ')
