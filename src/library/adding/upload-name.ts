/** A name from elsewhere becomes harmless: a path of plain parts that leads nowhere. */

/** UTF-16 code units. */
const LONGEST_PART = 120
const MOST_PARTS = 12

/** '../a\\b/c.txt' → 'a/b/c.txt'; no control or direction characters, no empty part; '' when nothing is left. */
export function uploadName(given: string): string {
  const parts = given
    .toWellFormed()
    .normalize('NFC')
    .split(/[\\/]+/)
    .map((part) =>
      part
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => !/^\.*$/.test(part))
  return parts.slice(-MOST_PARTS).map(shortened).join('/')
}

/** The ending stays: it says what the file is. */
function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(part)?.[0] ?? ''
  return `${part
    .slice(0, LONGEST_PART - ending.length - 1)
    .toWellFormed()
    .replaceAll('\ufffd', '')}…${ending}`
}

/** A name for words without one: the first of them. */
export function nameFromWords(bytes: Uint8Array, page: boolean): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 20_000))
  const title = page
    ? (/<(title|h1)\b[^>]*>([^<]+)</i.exec(text)?.[2] ?? text.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' '))
    : text
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.slice(0, 8) ?? []
  const name = words
    .join(' ')
    .replace(/[.'’-]+$/, '')
    .slice(0, 80)
  return `${name || 'Pasted'}${page ? '.html' : '.txt'}`
}
