/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type HappeningSearch = Readonly<Record<never, never>>

export const happeningSearch = (_given: Readonly<Record<string, unknown>>): HappeningSearch => ({})
