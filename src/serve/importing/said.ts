/** News of an import as lines that people read. */

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Added, News, Shared } from '../../library/adding/news.ts'
import { type Ink, safe } from '../page/ink.ts'

/** Shares that differ by less are one figure. */
const ABOUT = 0.05

/** One line and more; nothing for news that only move the bar. */
export function said(news: News, ink: Ink): readonly string[] {
  switch (news.event) {
    case 'added':
      return [
        `${ink.quiet(`${news.number}`.padStart(4))}  ${placeOf(news.uri)}`,
        ...copiesOf(news, ink),
        ...news.notes.map((note) => `      ${safe(note)}`),
      ]
    case 'unchanged':
      return [`${ink.quiet(`${news.number}`.padStart(4))}  ${placeOf(news.uri)} ${ink.quiet('is in the case already')}`]
    case 'skipped':
      return [ink.quiet(`   –  ${safe(news.reason)}`)]
    case 'failed':
      return [`   ${ink.bad('✗')}  ${safe(news.reason)}`]
    default:
      return []
  }
}

/** Whether people want to hear of it while a bar shows the rest. */
export const isNotable = (news: News): boolean =>
  news.event === 'failed' ||
  news.event === 'skipped' ||
  (news.event === 'added' && news.copyOf.length + news.copiedBy.length + news.notes.length > 0)

function copiesOf({ copyOf, copiedBy }: Added, ink: Ink): readonly string[] {
  return [
    ...copyOf.map(
      (shared) => `      ${own(shared)}${ink.open(percent(shared.ofOther))} of document ${shared.number}, “${safe(shared.title)}”`,
    ),
    ...copiedBy.map(
      (shared) => `      document ${shared.number}, “${safe(shared.title)}”, has ${ink.open(percent(shared.ofOther))} of its words from it`,
    ),
  ]
}

const own = ({ ofOther, ofOwn }: Shared): string => (Math.abs(ofOther - ofOwn) < ABOUT ? '' : `${percent(ofOwn)} of its words are `)

/** 99.6 % is not 100 %. */
const percent = (share: number): string => `${share === 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)))} %`

/** A path below the current folder as people would type it. */
export function placeOf(uri: string): string {
  if (!uri.startsWith('file:')) return safe(uri)
  const path = fileURLToPath(uri)
  const short = relative(process.cwd(), path)
  return safe(short.startsWith('..') ? path : short)
}
