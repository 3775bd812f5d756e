/** Bytes to text: BOM, what the carrier or the page says, valid UTF-8, and only then statistics. */
import jschardet from 'jschardet'
import type { Carried } from './carried.ts'
import { isUtf16 } from './signature.ts'

export interface Decoded {
  readonly text: string
  /** What the bytes were taken for, as 'utf-8'. */
  readonly encoding: string
  readonly notes: readonly string[]
}

/** Decodes and evens line ends; a BOM is dropped, and so is half a character at a cut end. */
export function decode(carried: Carried, isPage: boolean): Decoded {
  const { text, ...rest } = decoded(carried, isPage)
  return { text: text.replaceAll(/\r\n?/g, '\n'), ...rest }
}

function decoded(carried: Carried, isPage: boolean): Decoded {
  const stated = isUtf16(carried.bytes) ?? known(carried.charset) ?? (isPage ? known(charsetOf(carried.bytes)) : undefined)
  if (stated && stated !== 'utf-8') return { text: as(stated, carried.bytes), encoding: stated, notes: [] }
  const whole = carried.bytes.subarray(0, carried.bytes.length - unfinished(carried.bytes))
  const strict = strictly(whole)
  if (strict === undefined || strict === '') return guessed(carried)
  const cut = whole.length < carried.bytes.length
  if (cut && !/[^\0-\x7f]/.test(strict)) return guessed(carried)
  const notes = cut ? [`${carried.name} ends in the middle of a character; the broken end was left out.`] : []
  return { text: strict, encoding: 'utf-8', notes }
}

/** Mostly good UTF-8 with some broken bytes stays UTF-8; anything else is what the statistics say. */
function guessed({ bytes, name }: Carried): Decoded {
  const text = as('utf-8', bytes)
  const broken = text.split('\uFFFD').length - 1
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  if (good > 4 * broken)
    return { text, encoding: 'utf-8', notes: [`${name} has ${broken} broken character${broken > 1 ? 's' : ''}, shown as \uFFFD.`] }
  const guess = known(jschardet.detect(Buffer.from(bytes.subarray(0, 60_000)))?.encoding ?? undefined)
  const encoding = !guess || guess === 'utf-8' ? 'windows-1252' : guess
  return { text: as(encoding, bytes), encoding, notes: [`${name} does not say how it is encoded; it was read as ${encoding}.`] }
}

const as = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many bytes at the end begin a UTF-8 character that does not end. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc2) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(as('latin1', bytes.subarray(0, 4096)))?.[1] ??
  /^<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(as('latin1', bytes.subarray(0, 200)))?.[1]

/** The name of the encoding, if TextDecoder knows the label. */
function known(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
