/** The date that a masthead or a last line prints beside other things: `Situation report no. 17, 8 March 2013`, `ANP, 17 May 1998`. */
import { z } from 'zod'
import { table } from '../knowledge.ts'
import { withoutModifiers } from '../model/ignore-case.ts'
import type { Block } from '../model/source.ts'
import { DATE, dateIn } from './dates.ts'
import { wordsOf } from './part.ts'

/** Lines above the first paragraph that may be a masthead. */
const HEAD_LINES = 5
const LONGEST = 120
/** A block longer than this is text. */
const TEXT = 240

/** `Spring 1973`, the date of a quarterly. */
const SEASON = withoutModifiers('(?i:spring|summer|autumn|fall|winter) \\d{4}')

const LAST = new RegExp(
  withoutModifiers(
    `(?:[,;:|(–—-] ?|(?<!\\p{L})(?i:published|issued|posted|updated|dated|released) (?:on )?)(?:${DATE}|${SEASON})[)\\]]?(?:: [\\p{Ll} ]{2,30})?$`,
  ),
  'u',
)
/** A line that is its date and nothing else, once its emphasis is off. */
const ONLY = new RegExp(`^${DATE}$`, 'u')

/**
 * EDTF. Only of a line that is no sentence and ends in its date, after a comma, a dash or a word for publishing, or that is a date
 * in emphasis. The date of an event that a title names is not that of the text.
 */
export function mastheadDate(text: string, blocks: readonly Block[]): string | undefined {
  const lines = blocks.filter(({ mark }) => mark === undefined || mark === 'heading' || mark === 'byline')
  const first = lines.findIndex(({ start, end }) => end - start > TEXT)
  const head = lines.slice(0, Math.min(HEAD_LINES, first < 0 ? lines.length : first))
  const tail = lines.slice(-1).filter((block) => !head.includes(block))
  for (const block of [...head, ...tail]) {
    const date = dateOfLine(plain(wordsOf(text, block)))
    if (date) return date
  }
  return undefined
}

/** Without the marks of emphasis around it: `*14 October 2014*`. */
const plain = (line: string): string => line.replace(/^[*_#>\s]+|[*_\s]+$/gu, '')

function dateOfLine(line: string): string | undefined {
  const found = line.length <= LONGEST ? (LAST.exec(line) ?? ONLY.exec(line)) : null
  return found && !namesEvent(line.slice(0, found.index)) ? (dateIn(found[0]) ?? seasonIn(found[0])) : undefined
}

const namesEvent = (before: string): boolean => {
  const last = /(\p{L}+)[\s,;:|(–—-]*$/u.exec(before)?.[1]?.toLowerCase()
  return last !== undefined && table('cues/masthead-not.tsv', Event).some(({ form }) => form === last)
}

const Event = z.object({ form: z.string() })

function seasonIn(words: string): string | undefined {
  const [, season, year] = /(\p{L}+) (\d{4})/u.exec(words) ?? []
  const value = season && SEASONS[season.toLowerCase()]
  return value ? `${year}-${value}` : undefined
}

const SEASONS: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' }
