/** Hands files and words over to the server and has them added; goes on whatever view is open, until the page is closed. */
import { useSyncExternalStore } from 'react'
import type { Import } from '../../api/answers.ts'
import { address, answered, tell } from '../../api/client.ts'
import type { Dropped } from './dropped.ts'

export interface Sending {
  /** Files to hand over, and how many of them are over. */
  readonly all: number
  readonly done: number
  /** What never reached the server, with a sentence why. */
  readonly failed: readonly { readonly path: string; readonly why: string }[]
  /** Rises with each import that was begun. */
  readonly begun: number
}

let state: Sending = { all: 0, done: 0, failed: [], begun: 0 }
const listeners = new Set<() => void>()

function change(next: Partial<Sending>): void {
  state = { ...state, ...next }
  for (const call of listeners) call()
}

const listen = (call: () => void): (() => void) => {
  listeners.add(call)
  return () => listeners.delete(call)
}

export const useSending = (): Sending => useSyncExternalStore(listen, () => state)

export const isSending = (): boolean => state.done < state.all

/** Takes what could not be handed over off the list. */
export const clearFailed = (): void => change({ failed: [] })

export const passOver = (passed: Sending['failed']): void => change({ failed: [...state.failed, ...passed] })

/** Requests at once; documents an import: with more, the first are read while the last are handed over. */
const AT_ONCE = 4
const BATCH = 200

/** Throws nothing: what fails is listed. */
export async function addFiles(files: readonly Dropped[]): Promise<void> {
  change(isSending() ? { all: state.all + files.length } : { all: files.length, done: 0 })
  for (let at = 0; at < files.length; at += BATCH) {
    const uris = await handOver(files.slice(at, at + BATCH))
    if (uris.length > 0) await addSources(uris)
  }
}

/** Links, paths of this machine, addresses of what was handed over. Throws Refusal or Silence. */
export async function addSources(sources: readonly string[]): Promise<Import> {
  const one = await tell<Import>('/imports', { sources })
  change({ begun: state.begun + 1 })
  return one
}

/** Throws Refusal or Silence. */
export async function addWords(text: string, type: string, name?: string): Promise<string> {
  const given = await keep(new Blob([text]), `${type};charset=utf-8`, name)
  await addSources([given.uri])
  return given.name
}

interface HandedOver {
  readonly uri: string
  readonly name: string
}

const keep = (body: Blob, type: string, name?: string): Promise<HandedOver> =>
  answered<HandedOver>(address('/imports/files', { name }), {
    method: 'POST',
    body,
    headers: { 'content-type': type || 'application/octet-stream' },
  })

/** In the order of the files, without those that failed. */
async function handOver(files: readonly Dropped[]): Promise<readonly string[]> {
  const uris: (string | undefined)[] = []
  let next = 0
  const hand = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const { path, file } = files[at]!
      try {
        uris[at] = (await keep(file, file.type, path)).uri
      } catch (error) {
        passOver([{ path, why: error instanceof Error ? error.message : String(error) }])
      }
      change({ done: state.done + 1 })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  return uris.filter((uri) => uri !== undefined)
}
