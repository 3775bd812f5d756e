/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type DocumentsSearch = Readonly<Record<never, never>>

export const documentsSearch = (_given: Readonly<Record<string, unknown>>): DocumentsSearch => ({})
