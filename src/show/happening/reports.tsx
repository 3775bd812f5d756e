import type { Teller } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'
import { ToText } from '../parts/to-text.tsx'
import classes from './happening.module.css'

type Report = Teller['reports'][number]

/** Which reports and origins a number counts, and why each copy is one. */
export const Reports = ({ tellers }: { readonly tellers: readonly Teller[] }) => (
  <ul className={classes.tellers}>
    {tellers.map(({ id, name, reports }) => (
      <li key={id}>
        <b>{name}</b>
        <ul>
          {reports.map((report, i) => (
            <li key={report.document}>
              <span aria-hidden="true" className={i === 0 && report.counts ? classes.own : classes.again} />
              <span>
                <ToText number={report.number}>
                  {report.number} {report.title}
                </ToText>{' '}
                <span className="quiet">{whyWords(report, i === 0)}</span>
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

const BECAUSE: Readonly<Record<NonNullable<Report['copy']>['because'], string>> = {
  canonical: 'its page names the other as the original',
  credit: 'it credits the other',
  feed: 'its feed names the other as the source',
  quotation: 'it alone puts these words in quotation marks',
  date: 'it came out later',
  order: 'no date says which was first, it was added later',
}

/** 'published 26 March 2008; a copy of 1 Fighting erupts, 98 % the same: it credits the other'. */
export function whyWords({ published, copy, counts, relays }: Report, first: boolean): string {
  const when = published ? `published ${dateWords(published)}` : 'no date'
  if (copy) return `${when}; a copy of ${copy.number} ${copy.title}, ${percent(copy.similarity)} the same: ${BECAUSE[copy.because]}`
  if (relays) return `${when}; it only passes on what another report says`
  if (!counts) return `${when}; speaks of it, but neither asserts nor denies it`
  return first ? `${when}; it stands for itself` : `${when}; of the same origin, so no second witness`
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`
