/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type CausesSearch = Readonly<Record<never, never>>

export const causesSearch = (_given: Readonly<Record<string, unknown>>): CausesSearch => ({})
