/** A source becomes a document: its passages tile the text, each in one role and one voice; copies are found by their words. */
import { createHash } from 'node:crypto'
import type { Document, Metadata } from '../model/document.ts'
import type { Passage } from '../model/reading.ts'
import type { Source } from '../model/source.ts'
import { splitComments } from './brackets.ts'
import { type Classified, classify } from './classify.ts'
import { withCopies } from './copies.ts'
import { elisions } from './elisions.ts'
import { withInlineQuotes } from './inline-quotes.ts'
import type { Part } from './part.ts'
import { quotedBlocks } from './quoted-blocks.ts'
import { withSpeakers } from './speakers.ts'
import { voicesOf } from './voices.ts'

/** Ids of passages are `passage:start-end`; the document's is the hash of its text. */
export function clean(source: Source): Document {
  const { text } = source
  const head = classify(source)
  const quoted = quotedBlocks(text, splitComments(text, head.parts))
  const writer = source.meta.byline ?? head.byline
  const parts = withSpeakers(text, withInlineQuotes(text, quoted), writer, head.author === writer ? undefined : head.author)
  const { voices, idOf } = voicesOf([{ kind: 'author', ...authorName(parts) }, ...parts.map(({ by }) => by!)])
  const passages = withCopies(
    text,
    tiled(text, parts, (part) => idOf(part.by!)),
  )
  return {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    meta: metadata(source, head),
    text,
    language: source.language,
    layers: { passages, voices },
  }
}

function authorName(parts: readonly Part[]): { readonly name?: string } {
  const author = parts.map(({ by }) => (by?.kind === 'author' ? by : by?.within)).find((by) => by?.kind === 'author')
  return author?.name ? { name: author.name } : {}
}

function metadata(source: Source, head: Classified): Metadata {
  const { title, byline, published } = head
  return { ...(title && { title }), ...(byline && { byline }), ...(published && { published }), ...source.meta }
}

/** Passages from parts: each reaches to the next, the first from the start; nested ones keep their own ends. */
function tiled(text: string, parts: readonly Part[], voiceOf: (part: Part) => string): readonly Passage[] {
  const outer = parts.filter(({ nested }) => !nested)
  const ends = new Map(outer.map((part, i) => [part, { start: i === 0 ? 0 : part.start, end: outer[i + 1]?.start ?? text.length }]))
  return parts.map((part) => passageOf(text, part, ends.get(part) ?? part, voiceOf(part)))
}

function passageOf(text: string, part: Part, { start, end }: { readonly start: number; readonly end: number }, voice: string): Passage {
  const elided = part.role === 'furniture' || part.mark === 'reader-name' ? undefined : elisions(text.slice(part.start, part.end))
  return {
    id: `passage:${start}-${end}`,
    start,
    end,
    role: part.role,
    voice,
    ...(elided && { elided }),
    ...(part.origin && { origin: part.origin }),
  }
}
