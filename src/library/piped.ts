/** Documents as JSON Lines in, readings out: a line for a line, in the same order, in constant memory. */
import { z } from 'zod'
import type { Carried } from '../import/carried.ts'
import { type Line, linesOf } from '../import/lines.ts'
import { Failure, type FailureKind } from '../model/failure.ts'
import { type Crew, crew as crewOf } from './crew/crew.ts'
import { inOrder } from './in-order.ts'

const words = z.string().optional()

/** One line of input; a bare string is a text. Other keys are passed over. */
export const PipedSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().describe('comes back on the line of the reading'),
  text: words.describe('plain text or Markdown'),
  html: words.describe('a page'),
  uri: words.describe('its address'),
  published: z
    .string()
    .regex(/^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?$/, 'published looks like 2008, 2008-08 or 2008-08-01')
    .optional()
    .describe('EDTF'),
  title: words,
  byline: words,
  publisher: words,
})

export interface PipeOptions {
  readonly threads?: number
  readonly layers?: 'contract' | 'all'
}

/** One line of output, without its line end. `failed` says of what kind its `error` is. */
export interface Piped {
  readonly json: string
  readonly failed?: FailureKind
}

/** UTF-16 code units: a document of 5 MB, with every character escaped. */
const LONGEST_LINE = 32_000_000
/** Documents a thread that are in hand or wait for their turn. */
const AHEAD = 8

/** A line that cannot be read gives `{ id?, line, error }` in its place, and the others go on. */
export async function* piped(input: AsyncIterable<Uint8Array>, { threads, layers = 'contract' }: PipeOptions = {}): AsyncGenerator<Piped> {
  const crew = crewOf(threads)
  try {
    yield* inOrder(linesOf(input, LONGEST_LINE), crew.size * AHEAD, (line) => readLine(line, crew, layers))
  } finally {
    await crew.stop()
  }
}

async function readLine(line: Line, crew: Crew, layers: 'contract' | 'all'): Promise<Piped> {
  let id: string | number | undefined
  try {
    const given = parsed(line)
    id = idOf(given)
    const { carried, options } = carriedFrom(given, line.number)
    const { json } = await crew.perform({ kind: 'json', carried, options, layers })
    return { json: id === undefined ? json : `{"id":${JSON.stringify(id)},${json.slice(1)}` }
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('internal', `Line ${line.number}: ${String(error)}.`)
    return { json: JSON.stringify({ id, line: line.number, error: failure.message }), failed: failure.kind }
  }
}

function parsed(line: Line): unknown {
  if ('tooLong' in line)
    throw new Failure('too-large', `Line ${line.number} is longer than ${LONGEST_LINE.toLocaleString('en')} characters.`)
  try {
    return JSON.parse(line.text)
  } catch (error) {
    throw new Failure('usage', `Line ${line.number} is no JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function idOf(given: unknown): string | number | undefined {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

function carriedFrom(given: unknown, line: number) {
  const shape = PipedSchema.safeParse(typeof given === 'string' ? { text: given } : given)
  if (!shape.success) throw new Failure('usage', `Line ${line} is no document: ${problemOf(shape.error.issues[0]!)}.`)
  const { text, html, uri, id: _, ...said } = shape.data
  if ((text === undefined) === (html === undefined)) throw new Failure('usage', `Line ${line} needs either "text" or "html".`)
  const carried: Carried = {
    bytes: new TextEncoder().encode(text ?? html),
    name: uri ?? `Line ${line}`,
    mediaType: html === undefined ? 'text/plain' : 'text/html',
    charset: 'utf-8',
    ...(uri && /^https?:/i.test(uri) && URL.canParse(uri) && { url: uri }),
  }
  return { carried, options: present(said) }
}

const problemOf = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string =>
  path.length > 0 && !message.startsWith(String(path[0])) ? `${path.join('.')}: ${message}` : message

/** Without what is undefined. */
function present<T extends object>(record: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }
}
