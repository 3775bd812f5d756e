/** What stands where an answer is not there yet, or is not to be had. */
import type { ReactNode } from 'react'

interface Props<T> {
  readonly of: { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown }
  readonly children: (data: T) => ReactNode
}

/** Shows the answer; while it is on its way a hairline, when it was refused its one sentence and a way to ask again. */
export function Asking<T>({ of, children }: Props<T>) {
  if (of.data !== undefined) return children(of.data)
  if (of.error)
    return (
      <div className="empty" role="alert">
        <p>{of.error.message}</p>
        <button type="button" className="btn" onClick={() => void of.refetch()}>
          Ask again
        </button>
      </div>
    )
  return <progress className="hairline" aria-label="Loading" />
}

/** What a view says when there is nothing: it teaches what would be here and how to get it. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <div className="empty">{children}</div>
