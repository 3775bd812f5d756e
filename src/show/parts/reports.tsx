/** '■□□ 3 reports, 1 origin' that opens which they are, and which of them add no origin. */

import type { Origin } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Weight } from './origins.tsx'
import classes from './reports.module.css'
import { ToText } from './to-text.tsx'

export interface Report {
  readonly number: number
  readonly title: string
  /** Id of its origin. */
  readonly origin: string
  /** False: it passes on what another said. */
  readonly independent?: boolean
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** A document once, the first of an origin before what repeats it. */
export function reportsOnce(reports: readonly Report[]): readonly (Report & { readonly first: boolean })[] {
  const documents = [...new Map(reports.toReversed().map((one) => [`${one.origin} ${one.number}`, one])).values()].toReversed()
  return [...Map.groupBy(documents, ({ origin }) => origin).values()].flatMap((same) =>
    same
      .toSorted((a, b) => Number(b.independent ?? true) - Number(a.independent ?? true) || a.number - b.number)
      .map((one, i) => ({ ...one, first: i === 0 })),
  )
}

/** @param open whether the list is open from the beginning. */
export function Reports({ of, open = false }: { readonly of: readonly Report[]; readonly open?: boolean }) {
  const all = reportsOnce(of)
  const origins = useWhole<Origin>('/origins').data?.items
  const nameOf = (id: string): string => origins?.find((one) => one.id === id)?.name ?? id.replace(/^origin:/, '')
  return (
    <details className={classes.reports} open={open}>
      <summary>
        <Weight reports={new Set(all.map(({ number }) => number)).size} origins={all.filter(({ first }) => first).length} />
      </summary>
      <ul>
        {all.map((one) => (
          <li key={`${one.origin} ${one.number}`}>
            <span aria-hidden="true">{one.first ? '■' : '□'}</span>
            <ToText number={one.number} from={one.from} to={one.to}>
              {one.title}
            </ToText>
            <span className="quiet">{one.first ? `origin: ${nameOf(one.origin)}` : `adds none: also of ${nameOf(one.origin)}`}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
