import { unzipSync } from 'fflate'
import { Failure } from '../../model/failure.ts'

/** Bytes that an archive may come to when it is unpacked. */
const MOST = 512_000_000

/** Names of the entries of a zip. @throws Failure when it is broken, or unpacks to more than anybody writes. */
export function zipEntries(bytes: Uint8Array, name: string): readonly string[] {
  const names: string[] = []
  let size = 0
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name)
        size += entry.originalSize
        return false
      },
    })
  } catch {
    throw new Failure('unreadable', `${name} is a broken archive.`)
  }
  if (size > MOST)
    throw new Failure('too-large', `${name} would unpack to ${Math.round(size / 1_000_000).toLocaleString('en')} MB; that is no document.`)
  return names
}
