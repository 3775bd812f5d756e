/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type TextSearch = Readonly<Record<never, never>>

export const textSearch = (_given: Readonly<Record<string, unknown>>): TextSearch => ({})
