/** What predicates say of the truth of what depends on them, and the words that hedge or deny; from `knowledge/en/cues/`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { FACTUALITIES, type Factuality, MODALITIES, type Modality } from '../../model/reading.ts'

const value = z.union([z.enum(FACTUALITIES), z.literal('=')])
const modality = z.union([z.enum(MODALITIES), z.literal('-')])
const SignatureRow = z.object({ lemma: z.string(), upos: z.string(), slots: z.string(), plus: value, minus: value, modality })
const WordRow = z.object({
  words: z.string(),
  use: z.enum(['negation', 'adverb', 'adjective', 'modal', 'mark', 'preposition']),
  value: z.union([z.enum(FACTUALITIES), z.enum(['=', 'not', 'until', 'before'])]),
  modality,
  cue: z.enum(['yes', 'no']),
})

export interface Signature {
  readonly plus: Factuality | '='
  readonly minus: Factuality | '='
  readonly modality?: Modality
  readonly id: string
}

export interface Hedge {
  readonly value: z.infer<typeof WordRow>['value']
  readonly modality?: Modality
  readonly isCue: boolean
}

let signatures: ReadonlyMap<string, Signature> | undefined
let hedges: ReadonlyMap<string, Hedge> | undefined

/** The signature of a predicate for one of the slots of its dependants: `infinitive`, `that`, `obj`, a preposition …. */
export function signatureOf(lemma: string, upos: string, slot: string): Signature | undefined {
  signatures ??= new Map(
    table('cues/factuality-signatures.tsv', SignatureRow).flatMap((row) =>
      row.slots.split(',').map((name) => [`${row.lemma}/${row.upos}/${name}`, signatureFrom(row)] as const),
    ),
  )
  return signatures.get(`${lemma}/${upos}/${slot}`)
}

const signatureFrom = (row: z.infer<typeof SignatureRow>): Signature => ({
  plus: row.plus,
  minus: row.minus,
  ...(row.modality !== '-' && { modality: row.modality }),
  id: `factuality/${row.lemma}`,
})

/** What a word of one use does to the value of what it stands with. */
export function hedgeOf(use: z.infer<typeof WordRow>['use'], word: string): Hedge | undefined {
  hedges ??= new Map(
    table('cues/factuality-words.tsv', WordRow).flatMap((row) =>
      row.words.split('|').map((w) => [`${row.use}/${w}`, hedgeFrom(row)] as const),
    ),
  )
  return hedges.get(`${use}/${word}`)
}

const hedgeFrom = (row: z.infer<typeof WordRow>): Hedge => ({
  value: row.value,
  ...(row.modality !== '-' && { modality: row.modality }),
  isCue: row.cue === 'yes',
})
