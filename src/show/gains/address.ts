/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type GainsSearch = Readonly<Record<never, never>>

export const gainsSearch = (_given: Readonly<Record<string, unknown>>): GainsSearch => ({})
