/** Tables (CSV, TSV) and JSON Lines with a column of texts: a row is a document. */
import { parse } from 'csv-parse/sync'
import { Failure } from '../../model/failure.ts'
import type { Hints } from '../../model/store.ts'
import type { Carried } from '../carried.ts'
import { decode } from '../decode.ts'
import type { Item } from './container.ts'

const NAMED = /\.(?:csv|tsv|tab|jsonl|ndjson)$/i

export const isTable = ({ name, mediaType = '' }: Carried): boolean =>
  NAMED.test(name) || /^text\/(?:csv|tab-separated-values)/.test(mediaType)

type Row = Readonly<Record<string, unknown>>

/** What columns are called, in small letters without signs; the first that is there is taken. */
const COLUMNS = {
  text: ['text', 'body', 'fulltext', 'content', 'articlebody', 'article', 'story', 'document'],
  title: ['title', 'headline', 'heading', 'subject'],
  url: ['url', 'link', 'uri', 'sourceurl', 'permalink'],
  published: ['published', 'date', 'publisheddate', 'publicationdate', 'pubdate', 'datepublished', 'publishedat', 'timestamp'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'newspaper', 'domain'],
  byline: ['author', 'authors', 'byline', 'creator'],
  id: ['id', 'key', 'uuid', 'docid'],
} as const

/** @throws Failure when no column holds texts; it names those that are there. */
export function tableItems(carried: Carried): readonly Item[] {
  const rows = rowsOf(carried)
  const names = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))]
  if (columnsFor('text', names).length === 0)
    throw new Failure('unsupported', `${carried.name} has no column called text; it has ${names.slice(0, 12).join(', ') || 'none'}.`)
  return rows.flatMap((row, index) => itemOf(row, index, carried.name))
}

function itemOf(row: Row, index: number, name: string): readonly Item[] {
  const cell = (what: keyof typeof COLUMNS): string | undefined =>
    columnsFor(what, Object.keys(row))
      .map((column) => words(row[column]))
      .find((value) => value !== undefined)
  const text = cell('text')
  if (!text) return []
  const url = cell('url')
  const given = { title: cell('title'), publisher: cell('publisher'), byline: cell('byline'), published: dayIn(cell('published')) }
  const hints: Hints = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const mediaType = /<(?:p|div|br|html|article)[\s/>]/i.test(text) ? 'text/html' : 'text/plain'
  const carried = { bytes: new TextEncoder().encode(text), mediaType, charset: 'utf-8', name: `Row ${index + 1} of ${name}` }
  return [{ id: cell('id') ?? `row-${index + 1}`, hints, carried: { ...carried, ...(url && /^https?:/.test(url) && { url }) } }]
}

/** Those of these columns that can hold it, the likeliest first. */
const columnsFor = (what: keyof typeof COLUMNS, names: readonly string[]): readonly string[] =>
  COLUMNS[what].flatMap((wanted) => names.filter((name) => name.toLowerCase().replaceAll(/[^a-z]/g, '') === wanted))

function rowsOf(carried: Carried): readonly Row[] {
  const { text } = decode(carried, false)
  if (/\.(?:jsonl|ndjson)$/i.test(carried.name))
    return text
      .split('\n')
      .filter((line) => line.trim())
      .map((line, index) => objectIn(line, index, carried.name))
  const delimiter = /\.(?:tsv|tab)$/i.test(carried.name)
    ? '\t'
    : [',', ';', '\t'].toSorted((a, b) => countIn(text, b) - countIn(text, a))[0]!
  try {
    return parse(text, {
      columns: true,
      delimiter,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as Row[]
  } catch (error) {
    throw new Failure('unreadable', `${carried.name} is no table that can be read (${error instanceof Error ? error.message : error}).`)
  }
}

const countIn = (text: string, sign: string): number => (text.split('\n', 1)[0] ?? '').split(sign).length

function objectIn(line: string, index: number, name: string): Row {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
  } catch {}
  throw new Failure('unreadable', `Line ${index + 1} of ${name} is no JSON object.`)
}

function words(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join(', ') : value === undefined || value === null ? '' : String(value)
  return text.trim() || undefined
}

const dayIn = (text: string | undefined): string | undefined => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text ?? '')?.[0]
