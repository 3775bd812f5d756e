/** What Hearsay can be asked for. The command line and HTTP are loops over operations; neither knows more than is said here. */
import type { z } from 'zod'
import type { News } from '../library/adding/news.ts'
import type { Store } from '../model/store.ts'

/** What an operation is given beside its input. */
export interface Context {
  /** The case, opened when first asked for. */
  readonly case: () => Promise<Store>
  /** The same case, after its comparison has caught up with its documents and decisions. */
  readonly compared: () => Promise<Store>
  /** Names of the cases at hand: files, or URLs without a password. */
  readonly cases: () => Promise<readonly string[]>
  /** Who decides. */
  readonly by: string
  readonly progress: (news: News) => void
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** Plain data that nobody changes. */
export type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** One word: the command, and the operationId of OpenAPI. */
  readonly name: string
  /** One sentence. */
  readonly summary: string
  readonly input: Input
  readonly output: Output
  /** Keys of the input that the command line takes without their names, in this order; of a list, all that is left. */
  readonly arguments?: readonly (keyof Input['shape'] & string)[]
  /** Where HTTP has it; absent where it makes no sense there. `{key}` in the path is a key of the input. */
  readonly http?: { readonly method: 'get' | 'post'; readonly path: string }
  run(input: z.output<Input>, context: Context): Promise<Frozen<z.input<Output>>>
}
