/** Tells files that are not text by their first bytes and by the control characters in them. */

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'is a PDF that cannot be read'],
  ['PK\x03\x04', 'is a ZIP archive; unpack it first'],
  ['\x1f\x8b', 'is compressed (gzip); unpack it first'],
  ['BZh', 'is compressed (bzip2); unpack it first'],
  ['\xfd7zXZ', 'is compressed (xz); unpack it first'],
  ['\x28\xb5\x2f\xfd', 'is compressed (zstd); unpack it first'],
  ['\x89PNG', 'is a picture (PNG), not text'],
  ['\xff\xd8\xff', 'is a picture (JPEG), not text'],
  ['GIF8', 'is a picture (GIF), not text'],
  ['RIFF', 'is a picture, sound or film (RIFF), not text'],
  ['\x7fELF', 'is a program, not text'],
  ['MZ\x90', 'is a program, not text'],
  ['\xd0\xcf\x11\xe0', 'is an old Office file, which cannot be read; save it as text or HTML first'],
  ['SQLite format 3', 'is a SQLite database, not text'],
  ['{\\rtf', 'is an RTF file, which cannot be read; save it as text or HTML first'],
]

/** Why these bytes cannot be read as text, as the end of a sentence; undefined when they can. */
export function notText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'is empty'
  const head = latin(bytes.subarray(0, 16))
  const known = SIGNATURES.find(([start]) => head.startsWith(start))
  if (known) return known[1]
  if (isUtf16(bytes)) return undefined
  if (bytes.includes(0)) return 'contains NUL bytes, so it is not text'
  return manyControls(bytes) ? 'is full of control characters, so it is not text' : undefined
}

/** UTF-16 by its BOM, or by a zero in nearly every second byte of the beginning. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 8 || bytes.length % 2) return undefined
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const half = sample.length / 2
  if (zeros[1]! > 0.7 * half && zeros[0]! < 0.02 * half) return 'utf-16le'
  return zeros[0]! > 0.7 * half && zeros[1]! < 0.02 * half ? 'utf-16be' : undefined
}

function manyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 20_000)
  const controls = sample.reduce(
    (sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27 ? 1 : 0),
    0,
  )
  return controls > sample.length * 0.01 + 1
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
