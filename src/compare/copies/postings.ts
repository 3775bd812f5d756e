/** Where each hash stands: an open-addressing table of linked lists in typed arrays, so that millions of places stay small. */

export interface Postings {
  readonly add: (hash: number, document: number, place: number) => void
  /** Calls back for the places of a hash, the first added first, at most `most` of them. */
  readonly each: (hash: number, most: number, visit: (document: number, place: number) => void) => void
  /** How many places a hash has. */
  readonly count: (hash: number) => number
}

/** A place: whose, where, and the next one of the same hash (0: none). Rows count from 1. */
interface Rows {
  readonly documents: Uint32Array
  readonly places: Uint32Array
  readonly next: Uint32Array
}

interface Slots {
  readonly keys: Uint32Array
  readonly heads: Uint32Array
  readonly tails: Uint32Array
  readonly counts: Uint32Array
}

const slotsOf = (size: number): Slots => ({
  keys: new Uint32Array(size),
  heads: new Uint32Array(size),
  tails: new Uint32Array(size),
  counts: new Uint32Array(size),
})

export function postings(): Postings {
  let slots = slotsOf(1 << 16)
  let used = 0
  let rows: Rows = { documents: new Uint32Array(1 << 16), places: new Uint32Array(1 << 16), next: new Uint32Array(1 << 16) }
  let filled = 1

  const addRow = (document: number, place: number): number => {
    if (filled === rows.next.length) rows = { documents: twice(rows.documents), places: twice(rows.places), next: twice(rows.next) }
    rows.documents[filled] = document
    rows.places[filled] = place
    return filled++
  }

  return {
    add(hash, document, place) {
      if (used * 2 > slots.keys.length) slots = rehashed(slots)
      const slot = slotOf(slots, hash)
      const row = addRow(document, place)
      if (slots.counts[slot]) rows.next[slots.tails[slot]!] = row
      else {
        slots.keys[slot] = hash
        slots.heads[slot] = row
        used++
      }
      slots.tails[slot] = row
      slots.counts[slot]!++
    },
    each(hash, most, visit) {
      let row = slots.heads[slotOf(slots, hash)]!
      for (let n = 0; row > 0 && n < most; n++) {
        visit(rows.documents[row]!, rows.places[row]!)
        row = rows.next[row]!
      }
    },
    count: (hash) => slots.counts[slotOf(slots, hash)]!,
  }
}

/** The slot of a hash, or the free one where it would stand. */
function slotOf({ keys, counts }: Slots, hash: number): number {
  const mask = keys.length - 1
  let slot = Math.imul(hash, 0x9e3779b1) & mask
  while (counts[slot] && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

function rehashed(old: Slots): Slots {
  const slots = slotsOf(old.keys.length * 2)
  for (let i = 0; i < old.keys.length; i++) {
    if (!old.counts[i]) continue
    const slot = slotOf(slots, old.keys[i]!)
    slots.keys[slot] = old.keys[i]!
    slots.heads[slot] = old.heads[i]!
    slots.tails[slot] = old.tails[i]!
    slots.counts[slot] = old.counts[i]!
  }
  return slots
}

function twice(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2)
  larger.set(column)
  return larger
}
