/** An operation whose answer is a list in pages. */
import { z } from 'zod'
import type { Paged } from '../model/store.ts'
import type { Context, Frozen, Operation } from './operation.ts'

const PAGE = {
  limit: z.int().min(1).max(1000).optional().describe('how many at most, 1 to 1000'),
  after: z.string().min(1).max(4000).optional().describe('the cursor that the page before gave as next'),
}

type PageShape = typeof PAGE
type PageOf<Item extends z.ZodType> = z.ZodObject<{
  items: z.ZodArray<Item>
  total: z.ZodOptional<z.ZodInt>
  next: z.ZodOptional<z.ZodString>
}>

export interface Listing<Shape extends z.ZodRawShape = z.ZodRawShape, Item extends z.ZodType = z.ZodType>
  extends Operation<z.ZodObject<Shape & PageShape>, PageOf<Item>> {
  readonly item: Item
  /** The key under which the whole list is printed; without it, the list itself is. */
  readonly under?: string
}

interface Parts<Shape extends z.ZodRawShape, Item extends z.ZodType> {
  readonly name: string
  readonly summary: string
  readonly input: Shape
  readonly item: Item
  readonly under?: string
  readonly arguments?: readonly (keyof Shape & string)[]
  readonly path: string
  run(input: z.output<z.ZodObject<Shape & PageShape>>, context: Context): Promise<Paged<Frozen<z.input<Item>>>>
}

/** Adds `limit` and `after` to the input; the answer is `{ items, total?, next? }`. */
export function listing<Shape extends z.ZodRawShape, Item extends z.ZodType>(parts: Parts<Shape, Item>): Listing<Shape, Item> {
  const output = z.object({
    items: z.array(parts.item),
    total: z.int().nonnegative().optional().describe('how many there are without paging, where that is known'),
    next: z.string().optional().describe('ask again with after=… for the next page; absent on the last one'),
  })
  const { path, input, ...rest } = parts
  return {
    ...rest,
    input: z.object({ ...input, ...PAGE }),
    output,
    http: { method: 'get', path },
    run: parts.run as Listing<Shape, Item>['run'],
  }
}

export const isListing = (operation: Operation): operation is Listing => 'item' in operation

/** The page that an input asks for. */
export const pageOf = ({ limit, after }: { readonly limit?: number | undefined; readonly after?: string | undefined }) => ({
  ...(limit !== undefined && { limit }),
  ...(after !== undefined && { after }),
})
