/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type HypothesesSearch = Readonly<Record<never, never>>

export const hypothesesSearch = (_given: Readonly<Record<string, unknown>>): HypothesesSearch => ({})
