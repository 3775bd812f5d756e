/** The place where documents come in, and where one sees how that goes. */
import { useQueryClient } from '@tanstack/react-query'
import { useSay } from '../../app/say.tsx'
import css from '../documents.module.css'
import { AddFields } from './add-fields.tsx'
import { CopiesFound } from './copies-found.tsx'
import { FailureList } from './failure-list.tsx'
import { ImportProgress } from './import-progress.tsx'
import { addSources, clearFailed, useSending } from './sending.ts'
import { isRunning, useImports } from './use-imports.ts'

export function AddPane({ onCopy }: { readonly onCopy: (number: number) => void }) {
  const imports = useImports().data
  const items = imports?.items ?? []
  const last = items.at(-1)
  return (
    <div className={css.parts}>
      <AddFields />
      <HandingOver />
      {imports && imports.waiting > 0 && <Waiting count={imports.waiting} />}
      {items.filter(isRunning).map((one) => (
        <ImportProgress key={one.id} of={one} live onCopy={onCopy} />
      ))}
      <FailureList />
      {last && !isRunning(last) && <ImportProgress key={last.id} of={last} live={false} onCopy={onCopy} />}
      {last && !isRunning(last) && <CopiesFound key={`copies ${last.id}`} id={last.id} onCopy={onCopy} />}
    </div>
  )
}

/** Files on their way from this browser to the server. */
function HandingOver() {
  const { all, done, failed } = useSending()
  return (
    <>
      {done < all && (
        <section>
          <h2 className={css.h}>
            Handing over {all} files <span className={css.push}>{done} done</span>
          </h2>
          <progress className={css.progress} value={done} max={all} aria-label={`${done} of ${all} files`} />
        </section>
      )}
      {failed.length > 0 && (
        <section>
          <h2 className={css.h}>
            Passed over
            <button type="button" className={`btn bare ${css.push}`} onClick={clearFailed}>
              Clear
            </button>
          </h2>
          <ul className={css.files}>
            {failed.slice(0, 50).map(({ path, why }) => (
              <li key={`${path} ${why}`}>
                <span className={css.name} dir="auto">
                  {path}
                </span>
                <p>{why}</p>
              </li>
            ))}
          </ul>
          {failed.length > 50 && <p className="quiet">and {failed.length - 50} more</p>}
        </section>
      )}
    </>
  )
}

function Waiting({ count }: { readonly count: number }) {
  const say = useSay()
  const client = useQueryClient()
  const go = (): void =>
    void addSources([])
      .catch((error: Error) => say({ tone: 'bad', text: error.message }))
      .finally(() => client.invalidateQueries({ queryKey: ['imports'] }))
  return (
    <section>
      <h2 className={css.h}>{count} wait to be read</h2>
      <p className={css.said}>An import was interrupted. What it had not read yet is kept.</p>
      <p className="acts">
        <button type="button" className="btn" onClick={go}>
          Go on
        </button>
      </p>
    </section>
  )
}
