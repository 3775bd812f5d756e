import { useQuery } from '@tanstack/react-query'
import classes from '../text.module.css'

/** The page as it came, in a sandbox where nothing runs. */
export function Original({ document }: { readonly document: number }) {
  const url = `/documents/${document}/original`
  const { data, error } = useQuery({ queryKey: ['original', document], queryFn: ({ signal }) => troubleAt(url, signal), retry: false })
  const trouble = error ? 'The original page cannot be had just now.' : data
  return (
    <section className={classes.original} aria-label="Original page">
      {trouble === undefined ? (
        <progress className="hairline" aria-label="Loading" />
      ) : trouble === '' ? (
        <iframe sandbox="" title="The original page" src={url} />
      ) : (
        <div className="empty">
          <p>{trouble}</p>
          <p className="quiet">The text beside it is all that is kept. Press o to go back to it.</p>
        </div>
      )}
    </section>
  )
}

/** Empty when it is there; else one sentence. */
async function troubleAt(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, headers: { accept: 'text/html, application/problem+json' } })
  if (response.ok) return ''
  const problem: unknown = await response.json().catch(() => undefined)
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? String(problem.detail) : ''
  return response.status === 404 && detail === ''
    ? 'Of this document no original page was kept.'
    : detail || 'Of this document no original page was kept.'
}
