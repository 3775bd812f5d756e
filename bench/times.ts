import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node'
import type { Document } from '../src/model/document.ts'
import type { Sentence } from '../src/model/reading.ts'
import { readTimes } from '../src/read/times/times.ts'
import { type Figure, percent } from './figure.ts'

const folder = fileURLToPath(new URL('../../shared/data/meantime/intra/', import.meta.url))

/** Time expressions and values on MEANTIME (TIMEX3, the annotated head of each article), beside chrono-node on the same text. */
export async function measure(): Promise<readonly Figure[]> {
  if (!existsSync(folder)) return []
  const articles = globSync('*/*.xml', { cwd: folder })
    .sort()
    .map((name) => articleOf(readFileSync(folder + name, 'utf8')))
  const ours = scored(articles, hearsay)
  const theirs = scored(articles, chronos)
  const note = `chrono-node beside it; ${ours.gold} expressions with a calendar value in ${articles.length} articles`
  return [
    { layer: 'times', measure: 'MEANTIME: expressions F1 (overlap)', value: percent(ours.f1), toBeat: percent(theirs.f1), note },
    { layer: 'times', measure: 'MEANTIME: values right, of expressions found', value: percent(ours.right), toBeat: percent(theirs.right) },
    { layer: 'times', measure: 'MEANTIME: expressions with right value, F1', value: percent(ours.valued), toBeat: percent(theirs.valued) },
  ]
}

interface Expression {
  readonly start: number
  readonly end: number
  readonly value: string
}

interface Article {
  readonly document: Document
  readonly gold: readonly Expression[]
  /** References as 'PRESENT_REF', which have no value on a calendar: neither asked for nor counted as wrong. */
  readonly vague: readonly Expression[]
  /** End of the part that was annotated. */
  readonly until: number
}

/** Reads one file of the corpus. */
export function articleOf(xml: string): Article {
  let text = ''
  const places = new Map<string, Expression & { readonly sentence: number }>()
  for (const [, sentence, id, word] of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">(.*?)<\/token>/g)) {
    const form = word!
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    const last = [...places.values()].at(-1)
    text += last && last.sentence !== Number(sentence) ? '\n' : /^[.,:;)%]|^'s$/.test(form) || text === '' ? '' : ' '
    places.set(id!, { start: text.length, end: text.length + form.length, value: '', sentence: Number(sentence) })
    text += form
  }
  const annotated = [...xml.matchAll(/<(?:EVENT_MENTION|TIMEX3)\b[^>]*>\s*((?:<token_anchor t_id="\d+"\/>\s*)+)/g)].flatMap((m) =>
    anchorsOf(m[1]!),
  )
  const lastSentence = Math.max(...annotated.map((id) => places.get(id)?.sentence ?? 0))
  const timexes = [...xml.matchAll(/<TIMEX3\b([^>]*[^/])>\s*((?:<token_anchor t_id="\d+"\/>\s*)+)/g)].map((m) =>
    expressionOf(m[1]!, anchorsOf(m[2]!), places),
  )
  const published =
    /functionInDocument="CREATION_TIME"[^>]*value="([\d-]+)"/.exec(xml)?.[1] ??
    /value="([\d-]+)"[^>]*functionInDocument="CREATION_TIME"/.exec(xml)?.[1]
  return {
    document: documentOf(text, published && /^\d{4}/.test(published) ? published : undefined),
    gold: timexes.filter(({ value }) => /^(?:\d{4}|P[T\d])/.test(value)),
    vague: timexes.filter(({ value }) => !/^(?:\d{4}|P[T\d])/.test(value)),
    until: Math.max(...[...places.values()].filter(({ sentence }) => sentence <= lastSentence).map(({ end }) => end)),
  }
}

const anchorsOf = (xml: string): readonly string[] => [...xml.matchAll(/t_id="(\d+)"/g)].map((m) => m[1]!)

function expressionOf(attributes: string, ids: readonly string[], places: ReadonlyMap<string, Expression>): Expression {
  const spans = ids.map((id) => places.get(id)!)
  return {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
    value: /\bvalue="(.*?)"/.exec(attributes)?.[1] ?? '',
  }
}

function documentOf(text: string, published: string | undefined): Document {
  const sentences: Sentence[] = [...text.matchAll(/.+/g)].map((m) => ({
    id: `sentence:${m.index}`,
    passage: 'text',
    start: m.index,
    end: m.index + m[0].length,
  }))
  const passages = sentences.map(({ id, start, end }) => ({ id, start, end, role: 'body' as const, voice: 'voice:author' }))
  return { id: 'sha256:bench', meta: published ? { published } : {}, text, language: 'en', layers: { sentences, passages } }
}

type Finder = (article: Article) => readonly Expression[]

const hearsay: Finder = ({ document }) => readTimes(document)

const chronos: Finder = ({ document }) =>
  chrono.parse(document.text, new Date(`${document.meta.published ?? '2000-01-01'}T12:00:00`)).map(({ index, text, start }) => ({
    start: index,
    end: index + text.length,
    value: [
      start.get('year'),
      start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday') ? start.get('month') : undefined,
      start.isCertain('day') || start.isCertain('weekday') ? start.get('day') : undefined,
    ]
      .filter((n) => n != null)
      .map((n) => String(n).padStart(2, '0'))
      .join('-'),
  }))

function scored(articles: readonly Article[], find: Finder): { f1: number; right: number; valued: number; gold: number } {
  const count = { found: 0, predicted: 0, gold: 0, right: 0 }
  for (const article of articles) {
    const predicted = find(article).filter((p) => p.end <= article.until && !article.vague.some((v) => overlaps(p, v)))
    const pairs = article.gold.flatMap((g) =>
      predicted
        .filter((p) => overlaps(p, g))
        .slice(0, 1)
        .map((p) => [g, p] as const),
    )
    count.gold += article.gold.length
    count.predicted += predicted.length
    count.found += pairs.length
    count.right += pairs.filter(([g, p]) => sameValue(g.value, p.value)).length
    if (process.env.BENCH_ERRORS && find === hearsay) report(article, predicted)
  }
  return {
    f1: f1(count.found, count.predicted, count.gold),
    right: count.right / count.found,
    valued: f1(count.right, count.predicted, count.gold),
    gold: count.gold,
  }
}

const overlaps = (a: Expression, b: Expression): boolean => a.start < b.end && b.start < a.end
const f1 = (hit: number, predicted: number, gold: number): number => (2 * hit) / (predicted + gold)

/** TIMEX3 values written the way the reading writes them; hours and approximation marks are not compared. */
export function sameValue(gold: string, found: string): boolean {
  const value = found.replaceAll(/[~?]/g, '').replace(/T.*$/, (hours) => (found.startsWith('P') ? hours : ''))
  const want = gold.startsWith('P') ? gold : plain(gold)
  const ends = value.split('/')
  return value === want || (ends.length === 2 && (ends.includes(want) || ends.every((end) => end.startsWith(want))))
}

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

function plain(gold: string): string {
  const date = gold.replace(/T.*$/, '')
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(date) ?? []
  if (year) return [Number(quarter) * 3 - 2, Number(quarter) * 3].map((m) => `${year}-${String(m).padStart(2, '0')}`).join('/')
  const [, weekYear, week, end] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date) ?? []
  if (weekYear) return weekOf(Number(weekYear), Number(week), end !== undefined)
  return date.replace(/-(SP|SU|FA|WI)$/, (_, s: string) => `-${SEASONS[s]}`).replace(/^(\d{3})$/, '$1X')
}

/** Days of an ISO week; January 4 lies in the first. */
function weekOf(year: number, week: number, weekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() || 7) - 1) + (week - 1) * 7)
  return [weekend ? 5 : 0, 6].map((days) => new Date(monday + days * 86_400_000).toISOString().slice(0, 10)).join('/')
}

/** BENCH_ERRORS=1 prints what was missed, invented or misread. */
function report({ document: { text, meta }, gold, until: _ }: Article, predicted: readonly Expression[]): void {
  for (const g of gold) {
    const found = predicted.find((p) => overlaps(p, g))
    if (!found) console.error(`missed  ${text.slice(g.start, g.end)} ${g.value}`)
    else if (!sameValue(g.value, found.value))
      console.error(
        `value   ${text.slice(found.start, found.end)}: ${found.value}, gold ${g.value}, written ${meta.published}  …${text.slice(Math.max(0, g.start - 50), g.end + 20)}`,
      )
  }
  for (const p of predicted)
    if (!gold.some((g) => overlaps(p, g)))
      console.error(
        `extra   ${text.slice(p.start, p.end)} ${p.value} …${text.slice(Math.max(0, p.start - 40), p.end + 30).replace(/\n/g, ' ')}`,
      )
}
