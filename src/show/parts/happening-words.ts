/** A happening in a few words, for titles: the word that most accounts use, who and whom. */
import type { HappeningSummary } from '../api/answers.ts'

type Told = Pick<HappeningSummary, 'lemma' | 'type' | 'actors'>

/** `attack · militia, crowd +1 → police`. */
export function happeningTitle({ lemma, type, actors }: Told): string {
  const of = (role: string): string => few(actors.filter((one) => one.role === role).map(({ name }) => name))
  const [source, target] = [of('source'), of('target')]
  const who = target ? `${source || '–'} → ${target}` : source
  return `${lemma || type.toLowerCase()}${who ? ` · ${who}` : ''}`
}

/** Each once, whatever its capitals; two of them, and how many more. */
function few(names: readonly string[]): string {
  const different = [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed()
  return different.length > 2 ? `${different.slice(0, 2).join(', ')} +${different.length - 2}` : different.join(', ')
}

/** What the voices make of it together; nothing for what is asserted. */
export const STATE_WORDS: Readonly<Record<HappeningSummary['state'], string>> = {
  asserted: '',
  denied: 'did not happen, they say',
  contested: 'contested',
  open: 'not said to be done',
}

/** Whether it is drawn hollow: nobody says that it happened. */
export const isHollowState = (state: HappeningSummary['state'] | undefined): boolean => state === 'denied' || state === 'open'

/** '25 Mar 2008', 'Aug 2007', '25 – 27 Mar 2008', 'by 25 Mar 2008', 'no date'. EDTF in. */
export function daysInWords({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  if (!from && !to) return 'no date'
  if (!from) return `by ${dayInWords(to!)}`
  if (!to) return `from ${dayInWords(from)}`
  if (from === to) return dayInWords(from)
  const month = from.slice(0, 7)
  if (from === `${month}-01` && to === lastDayOf(month)) return dayInWords(month)
  return to.startsWith(month) && from.length === 10
    ? `${Number(from.slice(8))} – ${dayInWords(to)}`
    : `${dayInWords(from)} – ${dayInWords(to)}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** '2008-03-25' as '25 Mar 2008'; a month or a year as such, anything else as it is written. */
export function dayInWords(edtf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? []
  const name = MONTHS[Number(month) - 1]
  return name ? [day && Number(day), name, year].filter(Boolean).join(' ') : edtf
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year!, number!, 0)).getUTCDate()).padStart(2, '0')}`
}
