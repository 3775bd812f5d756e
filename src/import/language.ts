/** Which language a text is in. */

const SAMPLE = 6000

/**
 * BCP 47 tag by letter n-grams (eld); 'und' when there are too few letters. A short Latin text of which nothing is sure
 * (names, mostly) counts as English. The tables load on first use.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = middle(text)
  if (sample.replaceAll(/\P{L}/gu, '').length < 3) return 'und'
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(sample)
  if (!found.isReliable() && sample.length < 400 && /^[\p{Script=Latin}\P{L}]*$/u.test(sample)) return 'en'
  return found.language || 'und'
}

/** The page parts at both ends of a long text say little about its language. */
function middle(text: string): string {
  const from = Math.max(0, Math.min(text.length >> 3, text.length - SAMPLE))
  return text.slice(from, from + SAMPLE)
}
