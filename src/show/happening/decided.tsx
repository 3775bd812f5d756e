import type { Batch, Paged } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { useAnswer } from '../api/use.ts'
import classes from './happening.module.css'

/** What people decided of it and of its accounts, the last first, each to be undone. */
export function Decided({ id }: { readonly id: string }) {
  const { data } = useAnswer<Paged<Batch>>('/decisions', { on: id, limit: 50 })
  const { send } = useStep()
  const standing = (data?.items ?? []).filter(({ stands }) => stands)
  if (standing.length === 0) return null
  return (
    <section>
      <h3>Decided</h3>
      <ul className={classes.list}>
        {standing.map((batch) => (
          <li key={batch.batch} className={classes.decided}>
            <span>
              {batch.by} {batch.says} <span className="quiet">{when(batch.at)}</span>
            </span>
            <button type="button" className="btn bare" onClick={() => void send({ path: '/undo', body: { batch: batch.batch } })}>
              Undo<span className="vh">: {batch.says}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const when = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
