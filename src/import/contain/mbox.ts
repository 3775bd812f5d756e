/** mbox: letters one after the other, each after a line that begins with `From `. */
import type { Carried } from '../carried.ts'
import type { Item } from './container.ts'

/** A line between letters: the address, and a date with the time in it. */
const BETWEEN = /^From \S.*\d{2}:\d{2}.*$/m

export const isMbox = ({ bytes, name }: Carried): boolean => {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /^From \S+ .*\d{2}:\d{2}/.test(begins) && (/\.mbox$/i.test(name) || /^[A-Z][\w-]+: /m.test(begins.split('\n')[1] ?? ''))
}

export function mboxItems({ bytes, name }: Carried): readonly Item[] {
  const text = Buffer.from(bytes).toString('latin1')
  const letters = text.split(new RegExp(BETWEEN.source, 'gm')).filter((letter) => letter.trim())
  const seen = new Set<string>()
  return letters.map((letter, index) => {
    const raw = letter.replace(/^\r?\n/, '').replaceAll(/^>(>*From )/gm, '$1')
    const given = /^message-id:\s*<?([^\s>]+)/im.exec(raw.slice(0, 20_000))?.[1]
    const id = given && !seen.has(given) ? given : `${index + 1}`
    seen.add(id)
    return {
      id,
      hints: {},
      carried: { bytes: Buffer.from(raw, 'latin1'), name: `Letter ${index + 1} of ${name}`, mediaType: 'message/rfc822' },
    }
  })
}
