/** Bytes from a file or from standard input, never more than the limit. */
import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '../model/failure.ts'
import type { Carried, ImportOptions } from './carried.ts'
import { limitFor, limitOf, tooLarge } from './limits.ts'

/** @throws Failure when the file is not there, may not be read, is a folder, or is larger than the limit. */
export async function readFileBytes(path: string, options: ImportOptions): Promise<Carried> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotOpen(path, error)
  })
  try {
    return { bytes: await contents(file, path, limitFor(path, options)), name: path }
  } finally {
    await file.close()
  }
}

/** @throws Failure when more than the limit comes in, or a terminal waits where a pipe should be. */
export async function readStdin(options: ImportOptions, input: NodeJS.ReadStream = process.stdin): Promise<Carried> {
  const name = 'Standard input'
  if (input.isTTY) throw new Failure('usage', 'Nothing is piped in; pass a file or a URL, or pipe text into "hearsay read -".')
  return { bytes: await gather(input, name, limitOf(options)), name }
}

/** Collects a stream; stops reading as soon as it passes the limit. */
export async function gather(stream: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(name, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function contents(file: FileHandle, path: string, limit: number): Promise<Uint8Array> {
  const stat = await file.stat()
  if (stat.isDirectory()) throw new Failure('unreadable', `${path} is a folder; pass the files in it.`)
  if (stat.isFile() && stat.size > limit) throw tooLarge(path, limit, stat.size)
  return gather(file.createReadStream({ autoClose: false }), path, limit)
}

function cannotOpen(path: string, error: NodeJS.ErrnoException): Failure {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new Failure('not-found', `There is no file ${path}.`)
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return new Failure('unreadable', `${path} may not be read with the rights you have.`)
  return new Failure('unreadable', `${path} cannot be opened (${error.code ?? error.message}).`)
}
