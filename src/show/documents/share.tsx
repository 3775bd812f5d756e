import { useState } from 'react'
import { requested } from '../api/client.ts'
import { useSay } from '../app/say.tsx'
import type { Row } from './rows.ts'

interface Props {
  readonly picked: readonly number[]
  readonly listed: readonly Row[]
  readonly all: number
}

/** The report as one file: of the ticked documents, else of those that the list shows, else of the whole case. */
export function Share({ picked, listed, all }: Props) {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const some = picked.length > 0 ? picked : listed.length < all ? listed.map(({ number }) => number) : []
  const share = async (): Promise<void> => {
    setBusy(true)
    try {
      const query = some.length > 0 ? `?documents=${some.slice(0, 1000).join(',')}` : ''
      save(await (await requested(`/report.html${query}`, {})).blob())
      say({ tone: 'good', text: 'The report is one file that needs no server: read it, print it, send it.' })
    } catch (error) {
      say({ tone: 'bad', text: error instanceof Error ? error.message : String(error) })
    }
    setBusy(false)
  }
  return (
    <button type="button" className="btn" disabled={busy} onClick={() => void share()}>
      {busy ? 'Making the report' : some.length > 0 ? `Share ${some.length} of ${all}` : 'Share'}
    </button>
  )
}

/** Hands a file to the browser to be kept. */
function save(blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = 'hearsay-report.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
