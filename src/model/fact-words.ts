/** Factuality in plain words. */
import type { Factuality, Modality } from './reading.ts'

const WORDS: Readonly<Record<Factuality, (who: string) => string>> = {
  'CT+': (who) => `${who} is certain it happened`,
  'CT-': (who) => `${who} is certain it did not happen`,
  'PR+': (who) => `${who} thinks it likely`,
  'PR-': (who) => `${who} thinks it unlikely`,
  'PS+': (who) => `${who} thinks it possible`,
  'PS-': (who) => `${who} thinks it possible that it did not happen`,
  CTu: () => 'Said to be known, not which way',
  Uu: () => 'Not said whether it happened',
}

/** 'A is certain it happened'; 'Planned, not said to be done'. */
export function factWords(value: Factuality, who: string, modality?: Modality): string {
  if (modality && (value === 'Uu' || value === 'CTu')) return `${modality[0]!.toUpperCase()}${modality.slice(1)}, not said to be done`
  return WORDS[value](who)
}

/** Whether it is drawn hollow: denied, prevented, planned or left open. */
export const isHollow = (value: Factuality): boolean => value.endsWith('-') || value.endsWith('u')
