/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type HistorySearch = Readonly<Record<never, never>>

export const historySearch = (_given: Readonly<Record<string, unknown>>): HistorySearch => ({})
