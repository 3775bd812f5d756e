/** Sigla: every voice has a letter, a hue and a bar pattern; the letter is never shared, hues repeat after six. */
export interface Siglum {
  /** 'A', 'B', … 'A2' when the alphabet runs out. */
  readonly letter: string
  /** 1 to 6. */
  readonly hue: number
}

/** Letters for voices in the order in which they come: the first letter of the name where it is free, else the next free one. */
export function siglaOf(voices: readonly { readonly key: string; readonly name: string }[]): ReadonlyMap<string, Siglum> {
  const taken = new Set<string>()
  const sigla = new Map<string, Siglum>()
  for (const { key, name } of voices) {
    if (sigla.has(key)) continue
    const letter = letterFor(name, taken)
    taken.add(letter)
    sigla.set(key, { letter, hue: (sigla.size % 6) + 1 })
  }
  return sigla
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function letterFor(name: string, taken: ReadonlySet<string>): string {
  const words = name.replace(/^(the|an?) /i, '').split(/\s+/)
  const wanted = [...words.map((word) => word[0] ?? ''), ...name]
    .map((letter) => letter.toUpperCase())
    .filter((letter) => /^\p{Lu}$/u.test(letter))
  const free = [...wanted, ...ALPHABET].find((letter) => !taken.has(letter))
  if (free) return free
  const first = wanted[0] ?? 'A'
  let count = 2
  while (taken.has(`${first}${count}`)) count += 1
  return `${first}${count}`
}
