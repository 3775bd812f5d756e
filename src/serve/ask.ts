/** Asks an operation and prints the answer: JSON for programs, a page for people. */
import { once } from 'node:events'
import type { Paged } from '../model/store.ts'
import { isListing, type Listing } from './listing.ts'
import type { Context, Operation } from './operation.ts'

/** Writes to standard output, and waits where the reader is slow. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The whole answer as JSON: of a listing all its pages, or as many items as `limit` says; one item a line. */
export async function printJson(operation: Operation, input: Readonly<Record<string, unknown>>, context: Context): Promise<void> {
  if (!isListing(operation)) return write(`${JSON.stringify(await operation.run(input, context), null, 2)}\n`)
  const [open, close] = operation.under ? [`{ ${JSON.stringify(operation.under)}: [`, '] }'] : ['[', ']']
  let before = `${open}\n`
  for await (const item of itemsOf(operation, input, context)) {
    await write(`${before}${JSON.stringify(item)}`)
    before = ',\n'
  }
  await write(before === ',\n' ? `\n${close}\n` : `${open}${close}\n`)
}

/** Pages of this size keep few things in memory and few questions on the way. */
const STEP = 500

async function* itemsOf(operation: Listing, input: Readonly<Record<string, unknown>>, context: Context): AsyncGenerator<unknown> {
  let left = typeof input.limit === 'number' ? input.limit : Number.POSITIVE_INFINITY
  let after: string | undefined
  do {
    const page = (await operation.run({ ...input, limit: Math.min(STEP, left), ...(after && { after }) }, context)) as Paged<unknown>
    yield* page.items
    left -= page.items.length
    after = page.next
  } while (after && left > 0)
}
