import { useState } from 'react'
import type { HappeningPage } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { Accounts } from './accounts.tsx'
import { Acts } from './acts.tsx'
import { Causes } from './causes.tsx'
import { Dates } from './dates.tsx'
import { Decided } from './decided.tsx'
import classes from './happening.module.css'
import { Heading } from './heading.tsx'
import { Partings } from './partings.tsx'
import { siglaOfPage } from './sigla.ts'

interface Props {
  readonly id: string
  /** How the view that shows it calls it: 10. */
  readonly number?: number | undefined
  /** Whether it takes the keys a, r, e, n, m while it is on the page; default yes. */
  readonly keys?: boolean
}

/** One happening: who, when according to whom, every account with its words, causes, disputes, and what people decided of it. */
export function HappeningPanel({ id, number, keys = true }: Props) {
  const page = useAnswer<HappeningPage>(`/happenings/${encodeURIComponent(id)}`)
  return <Asking of={page}>{(data) => <Told key={data.happening.id} page={data} number={number} keys={keys} />}</Asking>
}

function Told({ page, number, keys }: { readonly page: HappeningPage; readonly number: number | undefined; readonly keys: boolean }) {
  const [chosen, setChosen] = useState<string>()
  const sigla = siglaOfPage(page)
  const account = page.happening.accounts.find(({ claim }) => claim === chosen)
  return (
    <div className={classes.panel}>
      <Heading page={page} number={number} />
      <Acts page={page} account={account} keys={keys} onDone={() => setChosen(undefined)} />
      <Dates happening={page.happening} sigla={sigla} />
      <Accounts happening={page.happening} sigla={sigla} chosen={account?.claim} onChoose={setChosen} />
      <Causes page={page} sigla={sigla} />
      <Partings disputes={page.disputes} />
      <Decided id={page.happening.id} />
    </div>
  )
}
