/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type ActorsSearch = Readonly<Record<never, never>>

export const actorsSearch = (_given: Readonly<Record<string, unknown>>): ActorsSearch => ({})
