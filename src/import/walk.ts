/** The files of a folder, in the order of their names. What is passed over is told with its reason. */
import type { Dirent } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../model/failure.ts'
import type { Hints } from '../model/store.ts'
import { looksLikeFeed } from './feed.ts'
import type { Found } from './wanted.ts'

const READABLE = /\.(?:txt|text|md|markdown|x?html?|urls|pdf|docx|eml|mht|mhtml|mbox|warc|warc\.gz|wacz|ris|bib|opml)$/i
const MAYBE_FEED = /\.(?:xml|rss|atom|rdf|json)$/i
/** Formats that hold documents, and that a person would miss. */
const UNREADABLE = /\.(?:doc|odt|rtf|epub|msg|pages|pptx?|odp|wpd|djvu)$/i

/** A case and what SQLite lays beside it: nobody asks for them to be read. */
const CASE = /\.db(?:-wal|-shm|-journal)?$/i

/** A file named by a person is wanted whatever its name; in folders only what can be read is. */
export async function* walk(path: string, hints: Hints): AsyncGenerator<Found> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (info instanceof Error) yield { kind: 'failed', name: path, failure: unreadable(path, info) }
  else if (info.isDirectory()) yield* folder(path, hints, new Set())
  else yield wanted(path, hints)
}

/** @param above real paths of the folders that lead here. */
async function* folder(path: string, hints: Hints, above: ReadonlySet<string>): AsyncGenerator<Found> {
  const real = await realpath(path).catch(() => path)
  if (above.has(real)) return yield skipped(path, 'leads back to a folder that it lies in')
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) {
    if (above.size === 0) return yield { kind: 'failed', name: path, failure: unreadable(path, entries) }
    return yield skipped(path, `cannot be opened (${entries.code ?? entries.message})`)
  }
  const within = new Set(above).add(real)
  for (const entry of entries.toSorted((a, b) => compareNames(a.name, b.name))) yield* entryOf(path, entry, hints, within)
}

async function* entryOf(parent: string, entry: Dirent, hints: Hints, above: ReadonlySet<string>): AsyncGenerator<Found> {
  const path = join(parent, entry.name)
  if (CASE.test(entry.name)) return
  if (entry.name.startsWith('.')) return yield skipped(path, 'is hidden')
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (info instanceof Error) return yield skipped(path, `cannot be opened (${info.code ?? info.message})`)
  if (info.isDirectory()) {
    if (await isOfPage(path)) return yield skipped(path, 'belongs to the saved page beside it')
    yield* folder(path, hints, above)
  } else if (!info.isFile()) yield skipped(path, 'is no ordinary file')
  else yield await fileOf(path, hints)
}

async function fileOf(path: string, hints: Hints): Promise<Found> {
  if (READABLE.test(path)) {
    const begins = await beginning(path)
    return begins instanceof Error ? skipped(path, `may not be read (${begins.code ?? begins.message})`) : wanted(path, hints)
  }
  if (UNREADABLE.test(path)) return { kind: 'failed', name: path, failure: noText(path) }
  const begins = MAYBE_FEED.test(path) ? await beginning(path) : ''
  return typeof begins === 'string' && looksLikeFeed(begins) ? wanted(path, hints) : skipped(path, 'is no text, Markdown, HTML or feed')
}

/** `page_files` beside `page.html`: browsers keep pictures and scripts of a saved page there. */
async function isOfPage(path: string): Promise<boolean> {
  const [, page] = /^(.*)(?:_files|\.files|-Dateien|_fichiers|_archivos)$/.exec(path) ?? []
  if (!page) return false
  const beside = await Promise.all(['.html', '.htm'].map((ending) => stat(page + ending).catch(() => undefined)))
  return beside.some((info) => info?.isFile())
}

const noText = (path: string): Failure =>
  new Failure('unsupported', `${path} is of a format that cannot be read yet; save it as text or HTML first.`)

async function beginning(path: string): Promise<string | NodeJS.ErrnoException> {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return new TextDecoder('latin1').decode(buffer.subarray(0, bytesRead))
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

const unreadable = (path: string, error: NodeJS.ErrnoException): Failure =>
  error.code === 'ELOOP'
    ? new Failure('unreadable', `${path} is a link that leads round in a circle.`)
    : error.code === 'ENOENT'
      ? new Failure('not-found', `There is no file ${path}, or it is a link to nothing.`)
      : new Failure('unreadable', `${path} cannot be opened (${error.code ?? error.message}).`)

const wanted = (path: string, hints: Hints): Found => ({ kind: 'wanted', wanted: { uri: pathToFileURL(resolve(path)).href, hints } })

const skipped = (name: string, why: string): Found => ({ kind: 'skipped', name, reason: `${name} ${why}.` })

/** 2.txt before 10.txt. */
export const compareNames = (a: string, b: string): number => BY_NAME.compare(a, b) || (a < b ? -1 : 1)

const BY_NAME = new Intl.Collator('en', { numeric: true })
