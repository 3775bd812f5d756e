/** PDF: the words of each page in reading order, paragraphs by the gaps between lines, running heads and feet as furniture. */
import { getDocumentProxy, getMeta } from 'unpdf'
import { Failure } from '../../model/failure.ts'
import type { Block } from '../../model/source.ts'
import type { Carried } from '../carried.ts'
import type { Converted } from './converted.ts'
import { type Line, linesOf, type PdfItem } from './pdf-lines.ts'
import { ENDS, joined, paragraphsOf } from './pdf-paragraphs.ts'
import { withoutRunning } from './pdf-running.ts'

export const isPdf = ({ bytes }: Carried): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** @throws Failure when it needs a password, is no PDF after all, or holds only pictures of pages. */
export async function convertPdf({ bytes, name }: Carried): Promise<Converted> {
  const pdf = await opened(bytes, name)
  try {
    const pages: (readonly Line[])[] = []
    const broken: number[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const lines = await pageLines(pdf, number)
      if (!lines) broken.push(number)
      pages.push(lines ?? [])
    }
    if (pages.every((lines) => lines.length === 0))
      throw new Failure('unsupported', `${name} holds pictures of pages, no words; it needs text recognition first.`)
    const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> }))
    return {
      format: 'page',
      ...placed(pages),
      meta: metaOf(info),
      mediaType: 'application/pdf',
      notes: notesOf(name, broken, wordless(pages, broken), pdf.numPages),
    }
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.name + error.message))
      throw new Failure('refused', `${name} is locked with a password; save an unlocked copy.`)
    throw new Failure('unreadable', `${name} begins as a PDF but cannot be read as one.`)
  }
}

/** Undefined for a page that is broken; the others are read all the same. */
async function pageLines(pdf: Pdf, number: number): Promise<readonly Line[] | undefined> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    return linesOf(items.filter((item): item is typeof item & PdfItem => 'str' in item))
  } catch {
    return undefined
  }
}

interface Part {
  readonly words: string
  readonly origin: string
  readonly mark?: 'furniture'
}

function placed(pages: readonly (readonly Line[])[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const { words, ...rest } of partsOf(pages)) {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    blocks.push({ start, end: text.length, ...rest })
  }
  return { text, blocks }
}

/** A sentence that goes on over the page stays in the paragraph in which it began; what runs along the pages comes after it. */
function partsOf(pages: readonly (readonly Line[])[]): readonly Part[] {
  const parts: Part[] = []
  for (const [index, { lines, running }] of withoutRunning(pages).entries()) {
    const origin = `page ${index + 1}`
    const [first, ...others] = paragraphsOf(lines)
    const open = parts.findLastIndex(({ mark }) => mark === undefined)
    const before = parts[open]
    if (first !== undefined && before && !ENDS.test(before.words) && /^\p{Ll}/u.test(first))
      parts[open] = { ...before, words: joined([before.words, first]) }
    else if (first !== undefined) parts.push({ words: first, origin })
    parts.push(...others.map((words) => ({ words, origin })), ...running.map((words) => ({ words, origin, mark: 'furniture' as const })))
  }
  return parts
}

/** Titles that programs write in when a person gave none say nothing. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|pdf|indd|tex|qxd))?$/i

function metaOf(info: Readonly<Record<string, unknown>>) {
  const [title, byline] = [String(info.Title ?? '').trim(), String(info.Author ?? '').trim()]
  return { ...(!NO_TITLE.test(title) && { title }), ...(byline && { byline }) }
}

/** Of a page whose content is damaged pdf.js gives no words, as of a picture: all that can be told is that there are none. */
const wordless = (pages: readonly (readonly Line[])[], broken: readonly number[]): readonly number[] =>
  pages.flatMap((lines, index) => (lines.length === 0 && !broken.includes(index + 1) ? [index + 1] : []))

function notesOf(name: string, broken: readonly number[], empty: readonly number[], pages: number): readonly string[] {
  const which = (numbers: readonly number[]): string => `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')} of ${pages}`
  return [
    ...(broken.length > 0 ? [`${name}: ${which(broken)} cannot be read; the others were.`] : []),
    ...(empty.length > 0 ? [`${name}: no words were found on ${which(empty)} (a picture, an empty page, or a damaged one).`] : []),
  ]
}
