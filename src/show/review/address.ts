/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type ReviewSearch = Readonly<Record<never, never>>

export const reviewSearch = (_given: Readonly<Record<string, unknown>>): ReviewSearch => ({})
