import { hyphenPrefixes, hyphenSuffixes, hyphenWords } from './lists.ts'

/**
 * How far the first word of `form` reaches, where `form` is letters with hyphens between them: all of `anti-war`,
 * `Israeli` of `Israeli-led`. UTF-16 units; 0 for the empty string.
 */
export function splitHyphens(form: string): number {
  const hyphen = form.search(/[-‐‑]/u)
  if (hyphen < 0 || hyphenWords.has(form.toLowerCase())) return form.length
  const second = hyphen + 1 + lengthToHyphen(form.slice(hyphen + 1))
  const joins = hyphenPrefixes.has(form.slice(0, hyphen).toLowerCase()) || hyphenSuffixes.has(form.slice(hyphen + 1, second).toLowerCase())
  return joins ? second : hyphen
}

const lengthToHyphen = (form: string): number => {
  const hyphen = form.search(/[-‐‑]/u)
  return hyphen < 0 ? form.length : hyphen
}
