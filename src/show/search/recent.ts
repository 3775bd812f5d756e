/** What somebody looked for lately, kept in this browser alone. */

const NAME = 'hearsay.searches'
const MOST = 12

/** Latest first, each once; what only grew out of the one before takes its place. */
export function withSearch(before: readonly string[], typed: string): readonly string[] {
  const words = typed.trim()
  if (words.length < 2) return before
  return [words, ...before.filter((one) => one !== words && !(one.length < words.length && words.startsWith(one)))].slice(0, MOST)
}

export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export const rememberSearch = (typed: string): void => localStorage.setItem(NAME, JSON.stringify(withSearch(recentSearches(), typed)))
export const forgetSearches = (): void => localStorage.removeItem(NAME)
