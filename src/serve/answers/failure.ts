import { z } from 'zod'
import { nameOf } from '../../library/adding/name-of.ts'
import type { FailureKind } from '../../model/failure.ts'
import type { ImportItem } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'

export const FailureAnswer = z
  .object({
    uri: z.string().describe('asked for again, it is tried again'),
    name: z.string(),
    kind: z.string(),
    reason: z.string().describe('one sentence'),
    next: z.string().describe('what a person can do about it, one sentence'),
    again: z.boolean().describe('whether trying again, with nothing else changed, may do'),
  })
  .meta({ id: 'ImportFailure', description: 'what could not be added; stays until it is added or taken off the list' })

export type FailureAnswer = Frozen<z.input<typeof FailureAnswer>>

/** A failed item of the queue. */
export function failureAnswer({ uri, kind = 'internal', reason = 'It failed, and nobody wrote down why.' }: ImportItem): FailureAnswer {
  const [next, again] = NEXT[kind]
  return { uri, name: nameOf(uri), kind, reason, next, again }
}

const NEXT: Readonly<Record<FailureKind, readonly [next: string, again: boolean]>> = {
  usage: ['Correct the address, then add it.', false],
  'not-found': ['See whether it was moved, then add it from there.', true],
  unreadable: ['See whether it opens elsewhere, and whether you may read it; then add it again.', true],
  empty: ['If it holds pictures of pages, run text recognition over it; then add it again.', false],
  'too-large': ['Split it, then add the parts.', false],
  unsupported: ['Save it as text, HTML or PDF, or copy its words and paste them here.', false],
  network: ['Retry, try a web archive, or paste the text.', true],
  timeout: ['Retry later, or paste the text.', true],
  refused: ['Open it in your browser, save the page, and drop the file here.', false],
  internal: ['Retry; if it fails again, the fault is ours.', true],
}
