import { useState } from 'react'
import { useSay } from '../app/say.tsx'
import { Empty } from '../parts/asking.tsx'
import { addSources } from './add/sending.ts'

/** A case without documents teaches what to do. */
export function EmptyCase() {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const sample = async (): Promise<void> => {
    setAsked(true)
    await addSources(['sample:']).catch((error: Error) => {
      setAsked(false)
      say({ tone: 'bad', text: error.message })
    })
  }
  return (
    <Empty>
      <h2 className="serif">This case has no documents yet.</h2>
      <p>
        Drop files or a folder anywhere on this page, paste text or links with Ctrl V, or use the fields beside. Hearsay reads each
        document: who did what to whom, when, and according to whom. It finds which documents copy others, and where accounts part.
      </p>
      <p>
        <button type="button" className="btn first" onClick={() => void sample()} disabled={asked}>
          {asked ? 'The sample is being read' : 'Read the sample case'}
        </button>
      </p>
      <p className="quiet">Ten short reports about fighting in Basra in the spring of 2008, made up for this purpose.</p>
    </Empty>
  )
}
