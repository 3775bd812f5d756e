/** An export on its way out: to a stream, a file, a folder, or one zip. */
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Zip, ZipDeflate } from 'fflate'
import { Failure } from '../../model/failure.ts'
import type { ExportCase } from './export-case.ts'
import type { ExportFile, FolderFormat, Format } from './format.ts'

/** The bytes of an export as one stream: its text or bytes, or a zip of its files. */
export function bytesOf(format: Format, of: ExportCase): AsyncIterable<Uint8Array> {
  if (format.kind === 'bytes') return format.bytes(of)
  return format.kind === 'text' ? encoded(format.write(of)) : zipped(format.files(of))
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

async function* zipped(files: AsyncIterable<ExportFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = EPOCH
    zip.add(entry)
    entry.push(bytes, true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}

/** The same case gives the same bytes, whenever it is zipped. */
const EPOCH = new Date(1980, 0, 2)

/** Writes to a file, whole or not at all. Throws a Failure when the place cannot be written. */
export async function toFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const half = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await pipeline(Readable.from(bytes), createWriteStream(half))
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw failureOf(error, path)
  }
}

/** Writes the files of a folder format into a folder that is empty or not there yet. */
export async function toFolder(format: FolderFormat, of: ExportCase, folder: string): Promise<number> {
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new Failure('refused', `${folder} is not empty; name a folder that is, or a .zip.`)
  let count = 0
  try {
    for await (const { path, bytes } of format.files(of)) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
      count += 1
    }
  } catch (error) {
    throw failureOf(error, folder)
  }
  return count
}

function failureOf(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  return code && /^E[A-Z]+$/.test(code) ? new Failure('refused', `Cannot write ${path} (${code}).`) : error
}
