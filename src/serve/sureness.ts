/** How sure a voice is, in words; for the page of one document and the pages of a case. */
import type { Claim, Factuality } from '../model/reading.ts'

const WORDS: Readonly<Record<Factuality, string>> = {
  'CT+': 'happened',
  'CT-': 'did not happen',
  'PR+': 'probably',
  'PR-': 'probably not',
  'PS+': 'possibly',
  'PS-': 'possibly not',
  CTu: 'not said whether',
  Uu: 'open',
}

/** `happened`, `did not happen`, `planned`, `probably, expected`. */
export function sureness({ value, modality }: Pick<Claim, 'value' | 'modality'>): string {
  if (value === 'Uu' && modality) return modality
  return modality && value.startsWith('P') ? `${WORDS[value]}, ${modality}` : WORDS[value]
}
