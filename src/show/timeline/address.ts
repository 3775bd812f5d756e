/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type TimelineSearch = Readonly<Record<never, never>>

export const timelineSearch = (_given: Readonly<Record<string, unknown>>): TimelineSearch => ({})
