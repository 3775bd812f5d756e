/** Opens a source: a file, an http(s) URL, or standard input, as text with what it says about itself. */
import { extname } from 'node:path'
import type { Metadata } from '../model/document.ts'
import { Failure } from '../model/failure.ts'
import type { Source, SourceFormat } from '../model/source.ts'
import type { Carried, ImportOptions } from './carried.ts'
import { convert } from './convert/convert.ts'
import type { Converted } from './convert/converted.ts'
import { decode } from './decode.ts'
import { fetchPage } from './fetch.ts'
import { readFileBytes, readStdin } from './files.ts'
import { languageOf } from './language.ts'
import { limitOf, tooLarge } from './limits.ts'
import { readPage } from './page.ts'
import { notText } from './signature.ts'

const LONGEST_LINE = 500_000

/**
 * Reads `source`: a path, an http(s) URL, or `-` for standard input.
 * @throws Failure with one clear sentence, when it cannot be had or is not text.
 */
export async function readSource(source: string, options: ImportOptions = {}): Promise<Source> {
  return sourceOf(await carry(source, options), options)
}

/** The same for bytes at hand. */
export async function sourceOf(carried: Carried, options: ImportOptions = {}): Promise<Source> {
  const converted = await convert(carried)
  if (converted) return sourceFrom(carried, converted, options)
  const reason = notText(carried.bytes)
  if (reason) throw new Failure(carried.bytes.length ? 'unsupported' : 'empty', `${carried.name} ${reason}.`)
  const format = formatOf(carried)
  const { text, encoding, notes } = decode(carried, format === 'page')
  const read: Pick<Source, 'format' | 'text' | 'meta' | 'blocks'> =
    format === 'page' ? await readPage(text, carried) : { format, text, meta: {} }
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new Failure('empty', `${carried.name} has no words in it.`)
  refuseData(read.text, carried.name)
  const meta = { ...(carried.url && { url: carried.url }), ...told(options), ...read.meta }
  const canonical = read.meta.url
  return { ...read, meta, language: await languageOf(read.text), encoding, notes, ...(canonical && { canonical }) }
}

async function sourceFrom(
  carried: Carried,
  { text, format, blocks, meta, mediaType, notes }: Converted,
  options: ImportOptions,
): Promise<Source> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Failure('empty', `${carried.name} has no words in it.`)
  const limit = limitOf({})
  if (text.length > limit) throw tooLarge(carried.name, limit, text.length)
  return {
    format,
    text,
    ...(blocks && { blocks }),
    meta: { ...(carried.url && { url: carried.url }), ...told(options), ...meta },
    language: await languageOf(text),
    mediaType,
    notes,
  }
}

const told = ({ published, publisher, title, byline }: ImportOptions): Metadata => ({
  ...(published && { published }),
  ...(publisher && { publisher }),
  ...(title && { title }),
  ...(byline && { byline }),
})

/** Fetches the bytes of a path, an http(s) URL, or `-`. */
export function carry(source: string, options: ImportOptions): Promise<Carried> {
  if (source === '-') return readStdin(options)
  return /^https?:\/\//i.test(source) ? fetchPage(source, options) : readFileBytes(source, options)
}

function formatOf(carried: Carried): SourceFormat {
  const type = carried.mediaType
  if (type && /html/.test(type)) return 'page'
  if (type && /markdown/.test(type)) return 'markdown'
  const extension = extname(carried.url ? new URL(carried.url).pathname : carried.name).toLowerCase()
  if (!type && /^\.x?html?$/.test(extension)) return 'page'
  if (/^\.(md|markdown)$/.test(extension)) return 'markdown'
  return extension === '.txt' || !beginsAsPage(carried.bytes) ? 'plain' : 'page'
}

const beginsAsPage = (bytes: Uint8Array): boolean =>
  /^\W*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)))

function refuseData(text: string, name: string): void {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > LONGEST_LINE) {
      const length = (end - start).toLocaleString('en')
      throw new Failure('unsupported', `${name} has a line of ${length} characters; that is data, not paragraphs that can be read.`)
    }
    start = end + 1
  }
}
