/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export type DisputesSearch = Readonly<Record<never, never>>

export const disputesSearch = (_given: Readonly<Record<string, unknown>>): DisputesSearch => ({})
