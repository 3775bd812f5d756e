import type { Said } from '../../app/say.tsx'
import { plural } from '../../parts/origins.tsx'
import type { Dropped } from './dropped.ts'
import { addFiles, passOver } from './sending.ts'
import { sortedOut } from './sorted-out.ts'

/** Sends what may be documents, lists the rest with the reason, and says what it does. */
export async function takeFiles(dropped: readonly Dropped[], say: (said: Said) => void): Promise<void> {
  const { send, passed } = sortedOut(dropped)
  passOver(passed)
  if (send.length === 0) return say({ tone: 'bad', text: 'There is no document among these files; the list says why.' })
  say({ tone: 'good', text: `${plural(send.length, 'file')} to read${passed.length > 0 ? `, ${passed.length} passed over` : ''}.` })
  await addFiles(send).catch((error: Error) => say({ tone: 'bad', text: error.message }))
}
