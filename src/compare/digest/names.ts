/** Which actors have a name of their own, and the titles that stand before names. */
import type { Actor, Mention, Reading } from '../../model/reading.ts'

/**
 * A name of its own; a description written with a capital in the middle of a sentence (`the Front`) is one too, and so is the name of
 * a voice that is mentioned nowhere else.
 */
export function isNamed(reading: Reading, actor: Actor, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0) return /^\p{Lu}/u.test(actor.name)
  if (mentions.some(({ form }) => form === 'name')) return true
  const nominal = mentions.filter(({ form, head }) => form === 'nominal' && !isShouted(reading.text, head.start, head.end))
  return actor.kind !== 'person' && nominal.length > 0 && nominal.every(({ start, head }) => isCapital(reading.text, start, head.start))
}

/** The head is written with a capital and does not open its phrase, so that it is not the capital of the sentence. */
const isCapital = (text: string, start: number, head: number): boolean => /\p{Lu}/u.test(text[head] ?? '') && start < head

const isShouted = (text: string, start: number, end: number): boolean => text.slice(start, end) === text.slice(start, end).toUpperCase()

/** 'Defence Minister' of `Defence Minister Aron Vell`, 'army spokesman' of `an army spokesman, Colonel Venn`; no articles, each once. */
export function titlesOf(reading: Reading, actor: Actor, mentions: readonly Mention[]): readonly string[] {
  if (actor.kind !== 'person') return []
  const first = [actor.name, ...actor.aliases].map((name) => name.split(' ')[0]!)
  const found = mentions.flatMap(({ form, start, end }) => {
    const words = reading.text.slice(start, end).replaceAll(/\s+/g, ' ')
    return form === 'name' ? before(words, first) : form === 'nominal' ? [words] : []
  })
  const plain = found.map((title) => title.replace(/^(?:the|a|an|his|her|their|its|our|my)\s+/i, '').replace(/[\s,]+$/, ''))
  return [...new Set(plain.filter((title) => title.length > 1 && title.length < 50))]
}

/** What stands before the first word of a name. */
function before(words: string, names: readonly string[]): readonly string[] {
  const at = names.map((name) => words.indexOf(name)).filter((i) => i > 0)
  return at.length > 0 ? [words.slice(0, Math.min(...at))] : []
}
