/** What stands in place of a view that cannot be shown; the frame around it stays. */
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Empty } from '../parts/asking.tsx'
import { Tools } from '../parts/tools.tsx'

export function Failed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const again = (): void => {
    reset()
    void router.invalidate()
  }
  return (
    <>
      <Tools title="This view cannot be shown" />
      <main id="main">
        <Empty>
          <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
          <p className="acts">
            <button type="button" className="btn first" onClick={again}>
              Try again
            </button>
            <button type="button" className="btn" onClick={() => location.reload()}>
              Load the page anew
            </button>
          </p>
        </Empty>
      </main>
    </>
  )
}

export const Nowhere = () => (
  <>
    <Tools title="Nothing here" />
    <main id="main">
      <Empty>
        <p>There is nothing at this address.</p>
        <p>
          <Link to="/documents">All documents of the case</Link>
        </p>
      </Empty>
    </main>
  </>
)
