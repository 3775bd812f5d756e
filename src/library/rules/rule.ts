export const RULE_LAYERS = ['events', 'factuality', 'attributions', 'links', 'effects', 'claims', 'disputes'] as const

/** What a rule of a reading does, in plain words. */
export interface Rule {
  /** As a reading names it. */
  readonly id: string
  readonly layer: (typeof RULE_LAYERS)[number]
  /** One sentence. */
  readonly about: string
  /** What it looks for, in the notation of its file; absent where it is a step of a reader. */
  readonly looks?: string
  /** Its own sentences, where it holds and where it must not; brackets and roles taken out. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Where it stands, from the root of Hearsay. */
  readonly file: string
}
