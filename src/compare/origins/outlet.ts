/** Outlets by their names: an agency under all its names, a paper with or without 'The', a site by its host. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

export interface Outlet {
  /** A slug, the same for every name of one outlet: 'associated-press', 'port-halden-courier', 'example.org'. */
  readonly key: string
  readonly name: string
}

const list = z.string().transform((cell) => cell.split(';').filter(Boolean))
const Agency = z.object({ name: z.string(), aliases: list, hosts: list })
const Platform = z.object({ host: z.string(), segments: z.coerce.number() })
const OutletWord = z.object({ word: z.string(), sure: z.enum(['alone', 'named', 'body']) })

interface Known {
  readonly byName: ReadonlyMap<string, string>
  readonly byHost: ReadonlyMap<string, string>
  readonly platforms: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, 'alone' | 'named' | 'body'>
}

let read: Known | undefined
function known(): Known {
  if (read) return read
  const agencies = table('outlets/agencies.tsv', Agency)
  read = {
    byName: new Map(agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [slug(alias), name]))),
    byHost: new Map(agencies.flatMap(({ name, hosts }) => hosts.map((host) => [host, name]))),
    platforms: new Map(table('outlets/platforms.tsv', Platform).map(({ host, segments }) => [host, segments])),
    words: new Map(table('outlets/words.tsv', OutletWord).map(({ word, sure }) => [word, sure])),
  }
  return read
}

/** An outlet by a name as printed: 'AP', 'The Port Courier', 'PORT COURIER'. */
export function outletNamed(printed: string): Outlet {
  const words = printed.replace(/^the\s+/i, '').trim()
  const name = known().byName.get(slug(words)) ?? properCase(words)
  return { key: slug(name), name }
}

/** 'ORSK COURIER' is Orsk Courier; a single word may be an acronym. */
const properCase = (name: string): string =>
  /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name
    : name.replaceAll(/\p{L}{2,}/gu, (word) =>
        /^(?:OF|THE|AND|FOR|AT|IN|DE|LA)$/.test(word) ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase(),
      )

/** Whether a name is that of an outlet, as far as its own words tell. `alone`: 'the Courier' will do. */
export function isOutletName(printed: string): boolean {
  const words = printed.replace(/^the\s+/i, '').trim()
  if (known().byName.has(slug(words))) return true
  const parts = words.toLowerCase().split(/\s+/)
  const sure = known().words.get(parts.at(-1) ?? '')
  return sure === 'alone' || (sure === 'named' && parts.length > 1)
}

/** Whether a name is that of an institution that puts out statements of its own: 'Ministry of Defence of Norland'. */
export function isInstitution(printed: string): boolean {
  const parts = printed.split(/\s+/)
  const capitals = parts.filter((part) => part.length > 3).filter((part) => /^\p{Lu}/u.test(part)).length
  const long = parts.filter((part) => part.length > 3).length
  return parts.length > 1 && capitals * 4 >= long * 3 && parts.some((part) => known().words.get(part.toLowerCase()) === 'body')
}

/** Whether a name is that of an agency that everybody knows. */
export const isAgency = (printed: string): boolean => known().byName.has(slug(printed.replace(/^the\s+/i, '')))

/** The outlet whose page an address is; none for files, for this machine and bare addresses, and where many people write. */
export function outletAt(address: string | undefined): Outlet | undefined {
  const url = address && /^https?:/i.test(address) ? URL.parse(address) : null
  const host = url?.hostname.replace(/^(?:www|m|amp|edition)\./, '')
  if (!url || !host?.includes('.') || /^[\d.]+$/.test(host) || host.endsWith('.localhost')) return undefined
  const name = known().byHost.get(host)
  if (name) return { key: slug(name), name }
  const segments = known().platforms.get(host)
  if (segments === undefined) return { key: host, name: host }
  const path = url.pathname.split('/').filter(Boolean).slice(0, segments)
  return segments > 0 && path.length === segments ? { key: [host, ...path].join('/'), name: [host, ...path].join('/') } : undefined
}

export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
