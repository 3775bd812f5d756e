/** BibTeX and BibLaTeX, as JabRef, Zotero and LaTeX have them: LaTeX's accents are letters, attachments come before addresses. */
import type { Carried } from '../carried.ts'
import { decode } from '../decode.ts'
import type { Item } from './container.ts'
import { day, item } from './references.ts'

const BEGINS = /^\s*(?:%.*\s+)*@(?:article|book|booklet|inbook|incollection|inproceedings|misc|online|report|techreport|unpublished)\s*\{/i

export const isBibtex = ({ bytes, name, mediaType = '' }: Carried): boolean =>
  /\.bib$/i.test(name) ||
  /^application\/x-bibtex/.test(mediaType) ||
  BEGINS.test(new TextDecoder().decode(bytes.subarray(0, 2000)).replace(/^\ufeff/, ''))

/** Names of fields are in small letters; several names or publishers are lists. */
type Fields = Readonly<Record<string, unknown>>

/** The parser is large, so that it is loaded when a bibliography comes. Entries that cannot be read are named, the others are read. */
export async function bibtexItems(carried: Carried): Promise<readonly Item[]> {
  const { parse } = await import('@retorquere/bibtex-parser')
  const { entries, errors } = parse(withoutAbstracts(decode(carried, false).text), {
    english: false,
    sentenceCase: false,
    caseProtection: false,
    unsupported: 'ignore',
  })
  const broken = new Set(errors.map(({ input = '' }) => input.trim()))
  // What is left of a broken entry has no words of its own.
  const whole = entries.filter(({ input }) => input)
  return [
    ...whole.flatMap(({ key, fields, input }, index) => entryOf(key || `${index + 1}`, fields, input)),
    ...[...broken].map((input, index) => brokenOf(input, index, carried.name)),
  ]
}

/** Long fields that nobody reads here: their LaTeX would take most of the time. */
const LONG = /[,\s](?:abstract|annote|annotation|keywords|review)\s*=\s*\{/gi

/** One whose braces do not close stays, so that its entry is named as broken. */
function withoutAbstracts(text: string): string {
  let [kept, from] = ['', 0]
  for (const { 0: begins, index } of text.matchAll(LONG)) {
    const end = index < from ? undefined : closing(text, index + begins.length)
    if (end === undefined) continue
    kept += `${text.slice(from, index + begins.length)}}`
    from = end + 1
  }
  return kept + text.slice(from)
}

/** Where the brace closes that was opened before `from`; undefined where an entry begins before, or programs count braces differently. */
function closing(text: string, from: number): number | undefined {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (/^\\[{}]/.test(text.slice(at, at + 2))) return undefined
    if (text[at] === '{') depth += 1
    else if (text[at] === '}' && --depth === 0) return at
    else if (text[at] === '@' && /^\n@\w+\s*\{/.test(text.slice(at - 1, at + 30))) return undefined
  }
  return undefined
}

const brokenOf = (input: string, index: number, name: string): Item => ({
  id: `broken-${index + 1}`,
  hints: {},
  broken: `${name}: the entry that begins '${input.replaceAll(/\s+/g, ' ').slice(0, 60)}' cannot be read; a brace or a comma is missing.`,
})

function entryOf(id: string, fields: Fields, input: string): readonly Item[] {
  const howpublished = words(fields.howpublished)
  return item({
    id,
    title: words(fields.title),
    byline: authors(fields.author),
    publisher:
      words(fields.journaltitle) ??
      words(fields.journal) ??
      words(fields.publisher) ??
      words(fields.organization) ??
      words(fields.institution) ??
      (howpublished && !/https?:/.test(howpublished) ? howpublished : undefined),
    published: day(words(fields.date)) ?? day(monthly(words(fields.year), words(fields.month), words(fields.day))),
    files: attached(words(fields.file)),
    url: words(fields.url) ?? HOW_PUBLISHED.exec(input)?.[1]?.replaceAll(/\\([_&%$#~])/g, '$1'),
  })
}

/** Taken as it stands: to the parser the rest of the line after a `%` is a remark. */
const HOW_PUBLISHED = /(?:^|[,{\s])howpublished\s*=\s*[{"]+\s*(?:\\url\s*\{)?\s*(https?:[^\s{}"]+)/im

/** The parser marks words up as HTML. */
const MARKUP = /<\/?(?:a|b|i|em|strong|sub|sup|span|sc|pre|p|br|ul|ol|li|blockquote|enquote)(?:\s[^>]*)?\/?>/g

function words(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : ''
  const plain = text.replaceAll(MARKUP, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return plain.normalize('NFC').replaceAll(/\s+/g, ' ').trim() || undefined
}

interface Creator {
  readonly name?: string
  readonly firstName?: string
  readonly prefix?: string
  readonly lastName?: string
  readonly suffix?: string
}

function authors(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined
  const names = (value as readonly Creator[]).map(
    ({ name, firstName, prefix, lastName, suffix }) =>
      words(name) ?? words([firstName, prefix, lastName, suffix].filter(Boolean).join(' ')),
  )
  return names.filter((name) => name && name !== 'others').join('; ') || undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2019-3-4` of 2019, `mar` or `March` or `3`, and 4. */
function monthly(year: string | undefined, month = '', date = ''): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const number = named || Number(/^\d{1,2}$/.exec(month)?.[0] ?? 0)
  return year && [year, ...(number ? [number, ...(/^\d{1,2}$/.test(date) ? [date] : [])] : [])].join('-')
}

/** JabRef and Zotero write `about:path:type;about:path:type`, with backslashes before signs that belong to a path; others the path alone. */
function attached(file: string | undefined): readonly string[] {
  if (!file) return []
  return split(file, ';').flatMap((one) => {
    const parts = split(one, ':')
    const path = parts.length > 2 ? parts.slice(1, -1).join(':') : /^[A-Za-z]$/.test(parts[0] ?? '') ? one : (parts.at(-1) ?? '')
    return path.trim() ? [path.trim().replaceAll(/\\([:;\\{}_&%$#])/g, '$1')] : []
  })
}

/** At signs that no backslash stands before. */
const split = (text: string, sign: ';' | ':'): readonly string[] =>
  text.match(sign === ';' ? /(?:\\.|[^;\\])+/g : /(?:\\.|[^:\\])+|(?<=:|^)(?=:)/g) ?? []
