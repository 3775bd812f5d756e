/** Checks a bundle: that no byte changed since it was made, and that every quote stands in the texts. Needs nothing but the bundle. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { unzipSync } from 'fflate'
import { Failure } from '../../model/failure.ts'

export interface Verdict {
  readonly files: number
  readonly documents: number
  readonly quotes: number
  /** SHA-256 of the manifest of manifests: one line that stands for the whole bundle; publish it, and no one can remake it unseen. */
  readonly fingerprint: string
  /** One sentence each; empty when all is as it was. */
  readonly wrong: readonly string[]
}

/** The files of a bundle, by their paths with slashes. */
interface Bag {
  readonly paths: readonly string[]
  readonly read: (path: string) => Promise<Uint8Array | undefined>
}

/** `path` is a folder or a zip. Throws a Failure when there is no bundle at all. */
export async function verify(path: string): Promise<Verdict> {
  const bag = await bagAt(path)
  if (!(await bag.read('bagit.txt'))) throw new Failure('unsupported', `${path} is no evidence bundle: it has no bagit.txt.`)
  const tags = await listed(bag, 'tagmanifest-sha256.txt')
  const payload = await listed(bag, 'manifest-sha256.txt')
  const wrong = [...(await hashes(bag, tags)), ...(await hashes(bag, payload)), ...strangers(bag, payload, tags)]
  const texts = await textsOf(bag)
  const quotes = await quotesWrong(bag, texts.byFile)
  return {
    files: payload.size + tags.size,
    documents: texts.byFile.size,
    quotes: quotes.count,
    fingerprint: sha256((await bag.read('tagmanifest-sha256.txt')) ?? new Uint8Array()),
    wrong: [...wrong, ...texts.wrong, ...quotes.wrong],
  }
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

async function bagAt(path: string): Promise<Bag> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Failure('not-found', `There is no ${path}.`)
  return found.isDirectory() ? folderBag(path) : zipBag(path)
}

async function folderBag(folder: string): Promise<Bag> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return { paths, read: (path) => (paths.includes(path) ? readFile(join(folder, path)) : Promise.resolve(undefined)) }
}

async function zipBag(path: string): Promise<Bag> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(path)) chunks.push(chunk as Uint8Array)
  let files: Readonly<Record<string, Uint8Array>>
  try {
    files = unzipSync(Buffer.concat(chunks))
  } catch {
    throw new Failure('unreadable', `${path} is no zip that can be read.`)
  }
  return { paths: Object.keys(files).filter((name) => !name.endsWith('/')), read: async (name) => files[name] }
}

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())

/** Path → hash. */
async function listed(bag: Bag, manifest: string): Promise<ReadonlyMap<string, string>> {
  const lines = decoded(await bag.read(manifest)).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
      return hash && path ? [[path, hash] as const] : []
    }),
  )
}

async function hashes(bag: Bag, wanted: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const [path, hash] of wanted) {
    const bytes = await bag.read(path)
    if (!bytes) wrong.push(`${path} is missing.`)
    else if (sha256(bytes) !== hash) wrong.push(`${path} was changed.`)
  }
  return wrong.length === 0 && wanted.size === 0 ? ['A manifest is missing or empty.'] : wrong
}

const strangers = (bag: Bag, payload: ReadonlyMap<string, string>, tags: ReadonlyMap<string, string>): readonly string[] =>
  bag.paths
    .filter((path) => path !== 'tagmanifest-sha256.txt' && !payload.has(path) && !tags.has(path))
    .map((path) => `${path} was not in the bundle when it was made.`)

const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      try {
        return JSON.parse(line) as unknown
      } catch {
        return undefined
      }
    })

interface DocumentLine {
  readonly number: number
  readonly text: { readonly file: string; readonly sha256: string }
}

async function textsOf(bag: Bag): Promise<{ readonly byFile: ReadonlyMap<string, string>; readonly wrong: readonly string[] }> {
  const byFile = new Map<string, string>()
  const wrong: string[] = []
  for (const line of linesOf(decoded(await bag.read('data/documents.jsonl'))) as readonly (DocumentLine | undefined)[]) {
    const text = line?.text && (await bag.read(line.text.file))
    if (!text) wrong.push(`The text of document ${line?.number ?? '?'} is missing.`)
    else if (sha256(text) !== line.text.sha256) wrong.push(`The text of document ${line.number} is not the one that was read.`)
    if (text) byFile.set(line.text.file, decoded(text))
  }
  return { byFile, wrong }
}

interface QuoteLine {
  readonly record: string
  readonly document: number
  readonly file: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

async function quotesWrong(
  bag: Bag,
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  const lines = linesOf(decoded(await bag.read('data/quotes.jsonl'))) as readonly (QuoteLine | undefined)[]
  const wrong = lines.flatMap((line, index) =>
    line && stands(line, texts.get(line.file) ?? '')
      ? []
      : [`Quote ${index + 1}${line ? ` (${line.record}, document ${line.document})` : ''} does not stand in its text.`],
  )
  return { count: lines.length, wrong }
}

const stands = ({ start, end, exact, prefix, suffix }: QuoteLine, text: string): boolean =>
  exact.length > 0 && text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)
