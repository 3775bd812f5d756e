import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Happening } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import { Weight } from '../../parts/origins.tsx'
import { type Report, Reports } from '../../parts/reports.tsx'
import type { Entry } from '../model/entries.ts'
import classes from '../text.module.css'

/** The number at once, the list behind it when somebody wants to see it. */
export function Told({ about, chosen }: { readonly about: NonNullable<Entry['about']>; readonly chosen: boolean }) {
  const [asked, setAsked] = useState(false)
  const weight = <Weight reports={about.reports ?? 0} origins={about.origins ?? 0} />
  if (!chosen) return weight
  return (
    <>
      {asked ? (
        <ToldBy id={about.happening!} />
      ) : (
        <button type="button" className={`${classes.small} ${classes.told}`} aria-expanded={false} onClick={() => setAsked(true)}>
          {weight}
        </button>
      )}{' '}
      <Link to="/happenings/$happening" params={{ happening: about.happening! }} className={classes.every!}>
        every account of it
      </Link>
    </>
  )
}

function ToldBy({ id }: { readonly id: string }) {
  const { data } = useAnswer<{ readonly happening: Happening }>(`/happenings/${encodeURIComponent(id)}`)
  const reports = data?.happening.accounts
    .filter(({ value }) => !value.endsWith('u'))
    .map(
      ({ number, title, origin, independent, sentence }): Report => ({
        number,
        title,
        origin,
        independent,
        from: sentence.start,
        to: sentence.end,
      }),
    )
  return reports && reports.length > 0 ? <Reports of={reports} open /> : null
}
