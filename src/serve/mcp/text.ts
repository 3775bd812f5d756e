import { z } from 'zod'
import { documentNamed } from '../find.ts'
import type { Operation } from '../operation.ts'

/** UTF-16 units that are given at once. */
export const STRETCH = 8000

const Input = z.object({
  document: z.string().min(1).max(4000).describe('id, number, address or path of the document'),
  from: z.int().nonnegative().default(0).describe('UTF-16 offset'),
  to: z.int().nonnegative().optional().describe(`UTF-16 offset, exclusive; at most ${STRETCH} after from`),
})

const Output = z.object({
  document: z.string(),
  number: z.int(),
  title: z.string().optional(),
  start: z.int(),
  end: z.int(),
  length: z.int().describe('of the whole text'),
  text: z.string().describe('exactly as it stands in the document'),
  next: z.int().optional().describe('ask again with from=… for what follows'),
})

/** A stretch of the text of a document, exactly as it was read. */
export const text: Operation<typeof Input, typeof Output> = {
  name: 'text',
  summary: 'Read a stretch of the text of a document, exactly as it stands.',
  input: Input,
  output: Output,
  run: async ({ document, from, to }, context) => {
    const store = await context.case()
    const { id, number, title } = await documentNamed(store, document)
    const whole = (await store.text(id)) ?? ''
    const start = pairEnd(whole, Math.min(from, whole.length))
    const end = pairEnd(whole, Math.max(start, Math.min(to ?? whole.length, start + STRETCH, whole.length)))
    return {
      document: id,
      number,
      ...(title !== undefined && { title }),
      start,
      end,
      length: whole.length,
      text: whole.slice(start, end),
      ...(end < whole.length && { next: end }),
    }
  },
}

/** Never inside a pair of surrogates. */
const pairEnd = (whole: string, at: number): number => (/^[\udc00-\udfff]/.test(whole.slice(at, at + 1)) && at > 0 ? at + 1 : at)
