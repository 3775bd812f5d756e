/** Which container a file is, and what is in it. */
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Failure } from '../../model/failure.ts'
import type { Carried } from '../carried.ts'
import type { Wanted } from '../wanted.ts'
import { bibtexItems, isBibtex } from './bibtex.ts'
import type { Container, ContainerKind, Item } from './container.ts'
import { isMbox, mboxItems } from './mbox.ts'
import { isOpml, opmlItems } from './opml.ts'
import { cslItems, isCsl, isRis, risItems } from './references.ts'
import { isTable, tableItems } from './table.ts'
import { isWacz, isWarc, waczItems, warcItems } from './warc.ts'

/** Undefined for what is one document. @throws Failure when it is a container without anything in it, or one that cannot be read. */
export async function containedIn(
  carried: Carried,
  uri: string,
): Promise<{ readonly of: ContainerKind; readonly wanted: readonly Wanted[] } | undefined> {
  const container = await containerOf(carried)
  if (!container) return undefined
  if (container.items.length === 0) throw new Failure('empty', `${carried.name} holds no documents.`)
  return { of: container.kind, wanted: container.items.map((item) => wantedOf(item, uri)) }
}

async function containerOf(carried: Carried): Promise<Container | undefined> {
  if (isWarc(carried)) return { kind: 'archive', items: await warcItems(carried) }
  if (isWacz(carried)) return { kind: 'archive', items: await waczItems(carried) }
  if (isMbox(carried)) return { kind: 'mail', items: mboxItems(carried) }
  if (isOpml(carried)) return { kind: 'subscriptions', items: opmlItems(carried) }
  if (isRis(carried)) return { kind: 'references', items: risItems(carried) }
  if (isBibtex(carried)) return { kind: 'references', items: await bibtexItems(carried) }
  if (isTable(carried)) return { kind: 'table', items: tableItems(carried) }
  const references = isCsl(carried) ? cslItems(carried) : undefined
  return references && { kind: 'references', items: references }
}

function wantedOf({ id, hints, carried, at, broken }: Item, uri: string): Wanted {
  const own = `${uri}#${encodeURIComponent(id)}`
  if (broken !== undefined) return { uri: own, hints: { ...hints, from: uri }, broken }
  if (carried) return { uri: own, hints: { ...hints, from: uri }, carried }
  if (/^https?:/.test(at!)) return { uri: at!, hints }
  const file = beside(uri, at!)
  return file
    ? { uri: file, hints }
    : { uri: own, hints: { ...hints, from: uri }, broken: `${at} lies outside the folder of ${uri}, so it is not opened.` }
}

/** The file that a bibliography names, if it lies in its own folder or below: a list does not open what else is on the machine. */
function beside(uri: string, path: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  const folder = dirname(fileURLToPath(uri))
  const plain = /^file:/.test(path) && URL.canParse(path) ? fileURLToPath(path) : path
  const full = resolve(folder, plain)
  const from = relative(folder, full)
  return from.startsWith('..') || isAbsolute(from) ? undefined : pathToFileURL(full).href
}
