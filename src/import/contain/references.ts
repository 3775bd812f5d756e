/** Bibliographies of reference managers (RIS, CSL-JSON): what they point at, an attachment before an address, with what they say of it. */
import type { Hints } from '../../model/store.ts'
import type { Carried } from '../carried.ts'
import { decode } from '../decode.ts'
import type { Item } from './container.ts'

const begins = ({ bytes }: Carried): string =>
  new TextDecoder()
    .decode(bytes.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart()

export const isRis = (carried: Carried): boolean => /\.ris$/i.test(carried.name) || /^TY {2}- /.test(begins(carried))
export const isCsl = (carried: Carried): boolean =>
  /\.json$/i.test(carried.name) && /^\[\s*\{[\s\S]*"(?:type|title|id)"\s*:/.test(begins(carried))

export function risItems(carried: Carried): readonly Item[] {
  const entries = decode(carried, false).text.split(/^ER {2}-.*$/m)
  return entries.flatMap((entry, index) => {
    const fields = [...entry.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm)].map(([, tag, value]) => [tag!, value!.trim()] as const)
    if (fields.length === 0) return []
    const of = (...tags: readonly string[]): string | undefined => fields.find(([tag, value]) => tags.includes(tag) && value)?.[1]
    const files = fields.filter(([tag]) => /^L[14]$/.test(tag)).map(([, value]) => value)
    return item({
      id: of('ID', 'DO') ?? `${index + 1}`,
      title: of('TI', 'T1', 'CT'),
      byline:
        fields
          .filter(([tag]) => /^(?:AU|A1)$/.test(tag))
          .map(([, value]) => value)
          .join('; ') || undefined,
      publisher: of('T2', 'JO', 'JF', 'PB'),
      published: day(of('DA', 'PY', 'Y1')),
      files,
      url: of('UR', 'L2'),
    })
  })
}

interface CslItem {
  readonly id?: unknown
  readonly title?: unknown
  readonly URL?: unknown
  readonly publisher?: unknown
  readonly 'container-title'?: unknown
  readonly author?: unknown
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] }
  readonly attachments?: unknown
}

/** Undefined when it is some other JSON. */
export function cslItems(carried: Carried): readonly Item[] | undefined {
  let list: unknown
  try {
    list = JSON.parse(decode(carried, false).text)
  } catch {
    return undefined
  }
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'object' && one !== null && 'type' in one)) return undefined
  return (list as readonly CslItem[]).flatMap((one, index) =>
    item({
      id: String(one.id ?? index + 1),
      title: words(one.title),
      byline: authors(one.author),
      publisher: words(one['container-title']) ?? words(one.publisher),
      published: one.issued?.['date-parts']?.[0]?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
      files: attached(one.attachments),
      url: words(one.URL),
    }),
  )
}

/** What an entry of a bibliography says, whatever its format. */
export interface Entry {
  readonly id: string
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly files: readonly string[]
  readonly url: string | undefined
}

const READABLE = /\.(?:pdf|docx|x?html?|txt|md|eml|mht|mhtml)$/i

/** An attachment before an address; an entry with neither is named. */
export function item({ id, title, byline, publisher, published, files, url }: Entry): readonly Item[] {
  const hints: Hints = {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  }
  const file = files.find((path) => READABLE.test(path)) ?? files[0]
  const at = file ?? (url && /^https?:/.test(url) ? url : undefined)
  return [at ? { id, hints, at } : { id, hints, broken: `${title ?? `Entry ${id}`} has neither an attachment nor an address.` }]
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined)

const authors = (value: unknown): string | undefined => {
  if (!Array.isArray(value)) return undefined
  const names = (value as readonly Readonly<Record<string, unknown>>[]).map(
    ({ literal, given, family }) => words(literal) ?? [words(given), words(family)].filter(Boolean).join(' '),
  )
  return names.filter(Boolean).join('; ') || undefined
}

const attached = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'path' in one && typeof one.path === 'string' ? [one.path] : [],
      )
    : []

/** `2008/03/25/` and `2008-03-25` and `2008`. */
export const day = (date: string | undefined): string | undefined => {
  const [, year, month, date_] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date ?? '') ?? []
  return year && [year, month?.padStart(2, '0'), month && date_?.padStart(2, '0')].filter(Boolean).join('-')
}
