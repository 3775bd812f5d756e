/** Who speaks in each part: the author, whoever a byline or an introduction names, commentators, readers. */
import { introduced } from './introductions.ts'
import { type Part, type Speaker, wordsOf } from './part.ts'

/** Every part with its speaker. `byline` names the writer of the page; over quoted words it names whom they are taken from. */
export function withSpeakers(
  text: string,
  parts: readonly Part[],
  writer: string | undefined,
  poster: string | undefined,
): readonly Part[] {
  const overQuote = writer !== undefined && bylineOverQuote(parts)
  const name = overQuote ? poster : (writer ?? poster)
  const author: Speaker = { kind: 'author', ...(name && name !== (overQuote ? writer : undefined) && { name }) }
  const quoted: Speaker | undefined = overQuote ? { kind: 'quoted', name: writer, within: author } : undefined
  const speakers: Speaker[] = []
  for (const i of parts.keys()) speakers.push(speakerOf(text, parts, i, speakers, author, quoted))
  return parts.map((part, i) => ({ ...part, by: speakers[i]! }))
}

/** A byline directly above words between quotation marks is theirs. */
function bylineOverQuote(parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ role }) => role === 'byline')
  const next = parts.slice(at + 1).find(({ role }) => !['dateline', 'heading', 'furniture', 'comment'].includes(role))
  return next?.role === 'quotation' && !next.nested
}

function speakerOf(
  text: string,
  parts: readonly Part[],
  i: number,
  before: readonly Speaker[],
  author: Speaker,
  quoted: Speaker | undefined,
): Speaker {
  const part = parts[i]!
  if (part.role === 'furniture') return { kind: 'publisher' }
  if (part.role === 'comment') return commentator(part, parts, i, before, author)
  if (part.by) return part.by
  if (part.nested) return before[i - 1 - countBack(parts, i)] ?? author
  if (part.role === 'quotation') return blockSpeaker(text, parts, i, before, author, quoted)
  return author
}

/** How many nested parts stand between a nested one and the part it lies in. */
function countBack(parts: readonly Part[], i: number): number {
  let n = 0
  while (i - 1 - n > 0 && parts[i - 1 - n]!.nested) n++
  return n
}

/** A comment inside quoted words belongs to whoever passes them on; who that is the text seldom says. */
function commentator(part: Part, parts: readonly Part[], i: number, before: readonly Speaker[], author: Speaker): Speaker {
  const inQuote =
    before.slice(0, i).findLast((_, k) => ['quotation', 'body'].includes(parts[k]!.role) && !parts[k]!.nested)?.kind === 'quoted'
  const name = part.by?.name ?? (inQuote ? author.name : undefined)
  return { kind: 'commentator', ...(name && { name }) }
}

/** The speaker of a block of quoted words: of the block before it, whoever introduces it, or the byline above. */
function blockSpeaker(
  text: string,
  parts: readonly Part[],
  i: number,
  before: readonly Speaker[],
  author: Speaker,
  quoted: Speaker | undefined,
): Speaker {
  const at = parts.slice(0, i).findLastIndex(({ role, nested }) => !nested && role !== 'comment')
  const previous = parts[at]
  if (previous?.role === 'quotation') return before[at]!
  const name = previous && ['body', 'heading'].includes(previous.role) ? introduced(wordsOf(text, previous)) : undefined
  if (name) return { kind: 'quoted', name, within: author }
  if (quoted) return quoted
  return { kind: 'quoted', within: author }
}
