/** What works on this machine and what does not: each looked at for real, none taken on trust. */
import { constants, existsSync } from 'node:fs'
import { access, mkdtemp, rm, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeLibrary, readText } from '../library.ts'
import { isAddress, openCase } from './case.ts'

export interface Finding {
  readonly what: string
  readonly state: 'well' | 'worth knowing' | 'broken'
  /** One sentence: what was seen, and where it is not well what to do. */
  readonly says: string
}

type Look = readonly [what: string, look: () => Promise<Omit<Finding, 'what'>>]

/** In the order in which one thing needs another. Never throws. */
export async function* doctor(name: string): AsyncGenerator<Finding> {
  const looks: readonly Look[] = [
    ['Node', node],
    ['Reading', reading],
    ['Keeping', keeping],
    ['The case', () => theCase(name)],
    ['Room', () => room(name)],
    ['Memory', memory],
    ['The workbench', workbench],
  ]
  for (const [what, look] of looks)
    yield { what, ...(await look().catch((error: unknown) => broken(error instanceof Error ? error.message : String(error)))) }
}

const well = (says: string) => ({ state: 'well', says }) as const
const known = (says: string) => ({ state: 'worth knowing', says }) as const
const broken = (says: string) => ({ state: 'broken', says }) as const

async function node() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > 22 || (major === 22 && minor >= 18)
  return enough
    ? well(`Version ${process.versions.node} on ${process.platform} ${process.arch}.`)
    : broken(`Version ${process.versions.node} is too old; 22.18 or newer is needed.`)
}

const SENTENCE = 'Soldiers shelled the town of Tarn on 4 March 2019, the mayor said.'

async function reading() {
  const began = performance.now()
  const { events, claims, times } = (await readText(SENTENCE, 'A sentence')).reading
  await closeLibrary()
  const took = Math.round(performance.now() - began)
  const right = events.some(({ lemma, type }) => lemma === 'shell' && type === 'ASSAULT') && claims.length > 0 && times.length > 0
  return right
    ? well(`The model reads a sentence as it should, ${took} ms with loading.`)
    : broken('The model does not read a plain sentence as it should; install the package again.')
}

async function keeping() {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-doctor-'))
  try {
    const store = await openCase(join(folder, 'case.db'), { create: true })
    await store.search('nothing')
    await store.close()
    return well('SQLite makes a case and searches it.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function theCase(name: string) {
  if (!isAddress(name) && !existsSync(name)) return known(`There is no ${name} yet; hearsay add makes it.`)
  const store = await openCase(name)
  try {
    const { now, compared } = await store.basis()
    const behind = now.documents - compared.documents
    return well(
      `${store.name}: ${now.documents} documents, ${now.decisions} decisions${behind > 0 ? `; ${behind} are compared when it is next asked` : ''}.`,
    )
  } finally {
    await store.close()
  }
}

/** Bytes; a case of 10,000 reports takes about this much. */
const ENOUGH = 1_000_000_000

async function room(name: string) {
  const folder = isAddress(name) ? tmpdir() : dirname(resolve(name))
  await access(folder, constants.W_OK)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return free < ENOUGH
    ? known(`${folder} has ${gigabytes(free)} left; a case of 10,000 reports takes about one.`)
    : well(`${gigabytes(free)} are free in ${folder}, and it can be written.`)
}

async function memory() {
  const free = freemem()
  return free < ENOUGH
    ? known(`${gigabytes(free)} are free; reading takes about half a gigabyte a thread, so say --threads 1.`)
    : well(`${gigabytes(free)} are free.`)
}

const PAGES = fileURLToPath(new URL('../../dist/show/index.html', import.meta.url))

const workbench = async () =>
  existsSync(PAGES) ? well('The pages are built; hearsay open shows them.') : broken('The pages are not built; npm run build makes them.')

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
