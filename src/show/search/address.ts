/** What the address of this view holds beside its path; whatever else stands there is dropped. */
export interface SearchSearch {
  readonly q?: string | undefined
}

export const searchSearch = (given: Readonly<Record<string, unknown>>): SearchSearch => ({
  ...(typeof given.q === 'string' && { q: given.q }),
})
