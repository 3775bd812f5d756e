/** Reads the files under `knowledge/`: tables (TSV), rules (YAML) and lists of words. Checked on the way in, read once. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { z } from 'zod'

const root = fileURLToPath(new URL('../knowledge/en/', import.meta.url))
const cache = new Map<string, Map<z.ZodType, unknown>>()

/** Absolute path of a file under `knowledge/en`, as `models/grammar.onnx`. */
export const knowledgePath = (name: string): string => root + name

/** A table: the first line that is not a comment names the columns, `#` starts a comment line. One row, one record. */
export function table<S extends z.ZodType>(name: string, row: S): readonly z.infer<S>[] {
  return once(name, row, () =>
    parseTable(name, readFileSync(root + name, 'utf8')).map(({ line, record }) => checked(row, record, `knowledge/en/${name}:${line}`)),
  )
}

/** A YAML file, checked as a whole. */
export function rules<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  return once(name, schema, () => checked(schema, parse(readFileSync(root + name, 'utf8')), `knowledge/en/${name}`))
}

/** A file may be read under several schemas, each seeing its own columns. */
function once<T>(name: string, schema: z.ZodType, make: () => T): T {
  const known = cache.get(name) ?? new Map<z.ZodType, unknown>()
  cache.set(name, known)
  if (!known.has(schema)) known.set(schema, make())
  return known.get(schema) as T
}

function parseTable(name: string, text: string): readonly { line: number; record: Record<string, string> }[] {
  const lines = text
    .split('\n')
    .map((content, i) => ({ line: i + 1, content: content.replace(/\r$/, '') }))
    .filter(({ content }) => content.trim() && !content.startsWith('#'))
  const [head, ...body] = lines
  if (!head) throw new Error(`knowledge/en/${name} has no header line.`)
  const columns = head.content.split('\t')
  return body.map(({ line, content }) => ({
    line,
    record: Object.fromEntries(content.split('\t').map((cell, i) => [columns[i] ?? `column${i + 1}`, cell.trim()])),
  }))
}

function checked<S extends z.ZodType>(schema: S, value: unknown, place: string): z.infer<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`${place}: ${issue?.path.join('.') || 'the row'}: ${issue?.message ?? 'not understood'}.`)
}
