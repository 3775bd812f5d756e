/** What stands beside a block, told by the numbers of the claims in it. */
import type { Reading } from '../../api/answers.ts'
import type { Bars } from './bars.ts'
import type { Copied } from './copied.ts'
import { type Entry, localId } from './entries.ts'
import { intervalsOf } from './intervals.ts'
import type { Tie } from './links.ts'
import type { Block } from './paragraphs.ts'

export interface BlockNotes {
  readonly elided?: string
  /** A voice that inserts its words into another's. */
  readonly inside?: { readonly voice: string; readonly of: string }
  readonly ties: readonly { readonly voice: string; readonly ties: readonly Tie[] }[]
  readonly disputes: readonly { readonly id: string; readonly from: number; readonly against: readonly number[] }[]
  readonly copied?: Copied
  readonly furniture?: true
}

interface Given {
  readonly blocks: readonly Block[]
  readonly reading: Reading
  readonly entries: readonly Entry[]
  readonly ties: readonly Tie[]
  readonly bars: readonly Bars[]
  readonly copied: readonly (Copied | undefined)[]
}

/** By index of the block; undefined where there is nothing to say. */
export function notesOf({ blocks, reading, entries, ties, bars, copied }: Given): readonly (BlockNotes | undefined)[] {
  const passages = intervalsOf(reading.passages.filter(({ elided, role }) => elided?.length || role === 'comment'))
  const counted = intervalsOf(entries.filter(({ counted }) => counted))
  const links = intervalsOf(
    ties.filter(({ from, to }) => from.counted && to.counted).map((tie) => ({ tie, start: tie.start, end: tie.start + 1 })),
  )
  const numbers = new Map(entries.flatMap(({ claim, number }) => (claim ? [[localId(claim.claim), number] as const] : [])))
  return blocks.map((block, index) => {
    const here = passages.over(block.start, block.end)
    const elided = here.find((one) => one.elided?.length)?.elided
    const comment = here.find(({ role }) => role === 'comment')
    const outer = bars[index]?.whole.at(-1)?.voice
    const note: BlockNotes = {
      ties: byVoice(links.over(block.start, block.end).map(({ tie }) => tie)),
      disputes: disputesOf(counted.over(block.start, block.end), numbers),
      ...(elided && block.number && { elided: ELIDED[elided[0]!] }),
      ...(comment && outer && outer !== comment.voice && { inside: { voice: comment.voice, of: outer } }),
      ...(copied[index] && block.number && { copied: copied[index] }),
      ...(block.look === 'furniture' && block.number && { furniture: true as const }),
    }
    return note.ties.length + note.disputes.length > 0 || Object.keys(note).length > 2 ? note : undefined
  })
}

const ELIDED = {
  before: 'words left out before',
  after: 'words left out after',
  within: 'words left out within',
} as const

const byVoice = (ties: readonly Tie[]): BlockNotes['ties'] =>
  [...Map.groupBy(ties, ({ voice }) => voice)].map(([voice, some]) => ({ voice, ties: some }))

/** Disputes proper, each once, from the first of its claims here. */
function disputesOf(entries: readonly Entry[], numbers: ReadonlyMap<string, number>): BlockNotes['disputes'] {
  const found = new Map<string, BlockNotes['disputes'][number]>()
  for (const { claim, number } of entries)
    for (const { id, kind, against } of claim?.disputes ?? []) {
      if (kind !== 'dispute' || found.has(id)) continue
      found.set(id, { id, from: number, against: against.flatMap((ref) => numbers.get(localId(ref)) ?? []) })
    }
  return [...found.values()]
}
