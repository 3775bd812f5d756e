/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type NetworkSearch = Readonly<Record<never, never>>

export const networkSearch = (_given: Readonly<Record<string, unknown>>): NetworkSearch => ({})
