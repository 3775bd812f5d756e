/** Whether a gzip file is made to burst: small as it comes, more than anybody writes when it is unpacked. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Bytes; what unpacks to less is let through whatever it was made of. */
const MOST = 512_000_000
/** Pages hardly ever shrink to less than a fiftieth of their size; gzip can reach a thousandth. */
const RATIO = 100
const STEP = 65_536

export async function bursts(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false
  let [taken, size] = [0, 0]
  const packed = Readable.from(
    (function* () {
      for (; taken < bytes.length; taken += STEP) yield bytes.subarray(taken, taken + STEP)
    })(),
  )
  const unpacked = packed.pipe(createGunzip({ chunkSize: STEP }))
  try {
    for await (const chunk of unpacked) {
      size += (chunk as Uint8Array).length
      if (size > MOST && size > RATIO * Math.max(taken, STEP)) return true
    }
  } catch {
    // Where it breaks off, whoever reads it says so.
  } finally {
    packed.destroy()
    unpacked.destroy()
  }
  return false
}
