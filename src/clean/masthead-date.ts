/** The date that a masthead or a last line prints beside other things: `Situation report no. 17, 8 March 2013`, `ANP, 17 May 1998`. */
import { withoutModifiers } from '../model/ignore-case.ts'
import type { Block } from '../model/source.ts'
import { DATE, dateIn } from './dates.ts'
import { wordsOf } from './part.ts'

/** Lines above the first paragraph that may be a masthead. */
const HEAD_LINES = 5
const LONGEST = 120
/** A block longer than this is text. */
const TEXT = 240

const LAST = new RegExp(
  withoutModifiers(
    `(?:[,;:|(–—-] ?|(?<!\\p{L})(?i:published|issued|posted|updated|dated|released) (?:on )?)${DATE}[)\\]]?(?:: [\\p{Ll} ]{2,30})?$`,
  ),
  'u',
)

/** EDTF. Only of a line that is no sentence and ends in its date, after a comma, a dash or a word for publishing. */
export function mastheadDate(text: string, blocks: readonly Block[]): string | undefined {
  const lines = blocks.filter(({ mark }) => mark === undefined || mark === 'heading' || mark === 'byline')
  const first = lines.findIndex(({ start, end }) => end - start > TEXT)
  const head = lines.slice(0, Math.min(HEAD_LINES, first < 0 ? lines.length : first))
  const tail = lines.slice(-1).filter((block) => !head.includes(block))
  for (const block of [...head, ...tail]) {
    const line = wordsOf(text, block)
    const found = line.length <= LONGEST ? LAST.exec(line) : null
    const date = found && dateIn(found[0])
    if (date) return date
  }
  return undefined
}
