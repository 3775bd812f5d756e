/** One line under the head: that the server has stopped, that somebody else changed the case, how the last step went. */
import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSaid } from './say.tsx'
import { useWatch } from './watch.ts'

export function Standing() {
  const { standing, renew } = useWatch()
  const said = useSaid()
  const steps = useIsMutating({ mutationKey: ['step'] })
  useEffect(() => (steps > 0 ? askBeforeLeaving() : undefined), [steps])
  return (
    <div aria-live="polite" className="standing">
      {standing === 'stopped' && <p className="line bad">{steps > 0 ? KEPT : STOPPED}</p>}
      {standing === 'changed' && (
        <p className="line">
          Someone changed this case.{' '}
          <button type="button" className="btn" onClick={renew}>
            Show the new state
          </button>
        </p>
      )}
      {said && <p className={`line ${said.tone}`}>{said.text}</p>}
    </div>
  )
}

const KEPT = 'Hearsay is not running. Your last step is kept; it is sent when it answers again.'
const STOPPED = 'Hearsay is not running. This page goes on when it answers again.'

/** A step that is not sent yet would be lost with the page. */
function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}
