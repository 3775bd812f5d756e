/** What could not be added: a reason and a next step each; nothing else waits for it. */
import { useQueryClient } from '@tanstack/react-query'
import type { ImportFailure } from '../../api/answers.ts'
import { tell } from '../../api/client.ts'
import { useSay } from '../../app/say.tsx'
import css from '../documents.module.css'
import { writeWords } from './add-fields.tsx'
import { addSources } from './sending.ts'
import { useFailures } from './use-imports.ts'

const MOST = 50

export function FailureList() {
  const items = useFailures().data?.items ?? []
  const { retry, forget } = useDeeds()
  if (items.length === 0) return null
  const again = items.filter((one) => one.again)
  return (
    <section aria-label="Failed">
      <h2 className={css.h}>
        Failed <span className={css.push}>{items.length}</span>
        {again.length > 1 && (
          <button type="button" className="btn bare" onClick={() => retry(again)}>
            Retry {again.length === items.length ? 'all' : again.length}
          </button>
        )}
        {items.length > 1 && (
          <button type="button" className="btn bare" onClick={() => forget(items)}>
            Remove all
          </button>
        )}
      </h2>
      <ul className={css.files}>
        {items.slice(0, MOST).map((one) => (
          <li key={one.uri} className={css.bad}>
            <span className={css.sign} aria-hidden="true">
              ✕
            </span>
            <span className={css.name} title={one.uri} dir="auto">
              {one.name}
            </span>
            <p>
              <b>{one.reason}</b> {one.next}
            </p>
            <p className="acts">
              <button type="button" className="btn" aria-label={`Retry ${one.name}`} onClick={() => retry([one])}>
                Retry
              </button>
              <button type="button" className="btn bare" onClick={writeWords}>
                Paste text
              </button>
              <button type="button" className="btn bare" aria-label={`Remove ${one.name}`} onClick={() => forget([one])}>
                Remove
              </button>
            </p>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p className="quiet">and {items.length - MOST} more</p>}
    </section>
  )
}

function useDeeds() {
  const client = useQueryClient()
  const say = useSay()
  const after = (done: Promise<unknown>): void =>
    void done
      .catch((error: Error) => say({ tone: 'bad', text: error.message }))
      .finally(() => client.invalidateQueries({ queryKey: ['failures'] }))
  const uris = (items: readonly ImportFailure[]): readonly string[] => items.map(({ uri }) => uri)
  return {
    retry: (items: readonly ImportFailure[]) => after(addSources(uris(items))),
    forget: (items: readonly ImportFailure[]) => after(tell('/imports/failures/forget', { uris: uris(items) })),
  }
}
