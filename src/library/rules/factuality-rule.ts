import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { Rule } from './rule.ts'

const Signature = z.object({
  lemma: z.string(),
  upos: z.string(),
  slots: z.string(),
  plus: z.string(),
  minus: z.string(),
  modality: z.string(),
})
const Word = z.object({ words: z.string(), use: z.string(), value: z.string(), modality: z.string() })
const FILES = { signatures: 'cues/factuality-signatures.tsv', words: 'cues/factuality-words.tsv' } as const

/** The word that set how certain an event is: `factuality/fail`, `factuality/allegedly`. */
export function factualityRule(id: string): Rule | undefined {
  const word = id.startsWith('factuality/') ? id.slice('factuality/'.length) : undefined
  if (!word) return undefined
  const signature = table(FILES.signatures, Signature).find(({ lemma }) => lemma === word)
  if (signature) return ruleOf(id, bySignature(signature), `${signature.lemma} ${signature.slots}`, FILES.signatures)
  const hedge = table(FILES.words, Word).find(({ words }) => words.split('|').includes(word))
  return (
    hedge && ruleOf(id, `“${word}” ${withModality(meant(hedge.value), hedge.modality)}.`, hedge.words.replaceAll('|', ', '), FILES.words)
  )
}

const ruleOf = (id: string, about: string, looks: string, file: string): Rule => ({
  id,
  layer: 'factuality',
  about,
  looks,
  yes: [],
  no: [],
  file: `knowledge/en/${file}`,
})

const bySignature = ({ lemma, plus, minus, modality }: z.infer<typeof Signature>): string =>
  `What depends on “${lemma}” ${withModality(meant(plus), modality)}${plus === minus ? '' : `; where “${lemma}” is denied it ${meant(minus)}`}.`

const MEANT: Readonly<Record<string, string>> = {
  'CT+': 'happened',
  'CT-': 'did not happen',
  'PR+': 'is likely',
  'PR-': 'is unlikely',
  'PS+': 'is possible',
  'PS-': 'possibly did not happen',
  CTu: 'is known, not said which way',
  Uu: 'is left open',
  '=': 'is as certain as the words around it',
  not: 'did not happen',
  until: 'is what is waited for',
  before: 'had not happened yet',
}

const meant = (value: string): string => MEANT[value] ?? value

const withModality = (says: string, modality: string): string => (modality === '-' ? says : `${says} (${modality})`)
