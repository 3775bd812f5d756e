/** A made-up case of any size: acts among actors of whom few do much and many little, the same each time. */
import type { Act } from '../../src/show/api/answers.ts'

const TYPES = ['ASSAULT', 'AID', 'CONSULT', 'ACCUSE', 'REQUEST', 'AGREE', 'COERCE', 'RETREAT'] as const
const STATES = ['asserted', 'asserted', 'asserted', 'asserted', 'contested', 'denied', 'open'] as const

export function manyActs(actors: number, count: number): readonly Act[] {
  const next = random(7)
  const pick = () => Math.floor(actors * next() ** 2)
  return Array.from({ length: count }, (_, i) => {
    const source = i < actors ? i : pick()
    const target = (source + 1 + Math.floor((actors - 1) * next() ** 3)) % actors
    const day = new Date(Date.UTC(2008, 0, 1 + Math.floor(next() * 700))).toISOString().slice(0, 10)
    return {
      id: `happening:${i}`,
      type: TYPES[Math.floor(next() * TYPES.length)]!,
      lemma: 'act',
      state: STATES[Math.floor(next() * STATES.length)]!,
      ...(next() < 0.8 && { from: day, to: day }),
      actors: [
        { role: 'source', actor: `actor:${source}`, name: `Body ${source}` },
        { role: 'target', actor: `actor:${target}`, name: `Body ${target}` },
      ],
      origins: Array.from({ length: 1 + Math.floor(next() * 3) }, () => `origin:${Math.floor(next() * 50)}`),
    }
  })
}

/** Numbers from 0 up to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
