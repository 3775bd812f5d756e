/**
 * A frame: whom and what a verb or noun has around it, by logical function, whatever the construction.
 *
 * Slots of a clause: `subject` (who does it, also in passives), `object`, `indirect`, `clause` (what is said or wanted), `finite` (if it is said as a fact),
 * `clause-subject` (who should do it), `clause-object` and `clause-partner`
 * (to whom, with whom). `object-on` and so on:
 * what follows the object. Slots of a noun: `possessor`, `modifier` (`Iranian`), `place-modifier` (`Basra`), `by`, `support` (subject of the verb that carries it), `carrier` (that verb),
 * `broker`, `anti`, `after-without` and so on (the noun itself, if that preposition stands before it). Both: each preposition under its own word.
 */
export interface Frame {
  readonly token: number
  readonly passive: boolean
  readonly particles: ReadonlySet<string>
  readonly slots: ReadonlyMap<string, readonly number[]>
}

export const slot = (frame: Frame, name: string): readonly number[] => frame.slots.get(name) ?? []

/** Collects slots; the same token is kept once. */
export class Slots {
  readonly map = new Map<string, readonly number[]>()

  add(name: string, tokens: readonly number[]): this {
    if (tokens.length > 0) this.map.set(name, [...new Set([...(this.map.get(name) ?? []), ...tokens])])
    return this
  }

  /** Adds what another frame has under names that are still free. */
  fillFrom(other: ReadonlyMap<string, readonly number[]>, names: readonly string[]): this {
    for (const name of names) if (!this.map.has(name)) this.add(name, other.get(name) ?? [])
    return this
  }
}
