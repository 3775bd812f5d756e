/** What the arguments of `hearsay add` stand for: files, folders, globs, addresses, standard input. */
import { glob, lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Failure } from '../model/failure.ts'
import type { Hints } from '../model/store.ts'
import { compareNames, walk } from './walk.ts'
import { type Found, UPLOAD } from './wanted.ts'

/** Everything asked for, in the order of the arguments, folders in the order of their names; each address once. */
export async function* find(asked: readonly string[], hints: Hints = {}): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const argument of asked) {
    for await (const found of findOne(argument, hints)) {
      if (found.kind !== 'wanted') yield found
      else if (!seen.has(found.wanted.uri)) {
        seen.add(found.wanted.uri)
        yield found
      }
    }
  }
}

async function* findOne(argument: string, hints: Hints): AsyncGenerator<Found> {
  if (argument === '-') yield wanted('stdin:', hints)
  else if (/^https?:\/\//i.test(argument)) yield linked(argument, hints)
  else if (argument.startsWith(UPLOAD)) yield wanted(argument, hints)
  else if (/^file:\/\/\//i.test(argument) && URL.canParse(argument)) yield* filed(argument, hints)
  else if (await exists(argument)) yield* walk(argument, hints)
  else if (/[*?[\]{}]/.test(argument)) yield* matching(argument, hints)
  else yield { kind: 'failed', name: argument, failure: new Failure('not-found', `There is no file ${argument}.`) }
}

async function* filed(uri: string, hints: Hints): AsyncGenerator<Found> {
  const path = pathOf(uri)
  if (path) yield* walk(path, hints)
  else yield { kind: 'failed', name: uri, failure: new Failure('usage', `${uri} names no file of this machine.`) }
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

async function* matching(pattern: string, hints: Hints): AsyncGenerator<Found> {
  const paths: string[] = []
  for await (const path of glob(pattern)) if (!hidden(path, pattern)) paths.push(path)
  paths.sort(compareNames)
  if (paths.length === 0) yield { kind: 'failed', name: pattern, failure: new Failure('not-found', `No file matches ${pattern}.`) }
  for (const path of paths) yield* walk(path, hints)
}

/** A leading dot is matched only where the pattern writes it. */
const hidden = (path: string, pattern: string): boolean => /(?:^|[\\/])\.[^./\\]/.test(path) && !/(?:^|[\\/])\.[^./\\]/.test(pattern)

function linked(address: string, hints: Hints): Found {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url) return { kind: 'failed', name: address, failure: new Failure('usage', `${address} is not a URL.`) }
  url.hash = ''
  return wanted(url.href, hints)
}

const wanted = (uri: string, hints: Hints): Found => ({ kind: 'wanted', wanted: { uri, hints } })

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** `file:///abs/path` of a path. */
export const uriOfPath = (path: string): string => pathToFileURL(resolve(path)).href
