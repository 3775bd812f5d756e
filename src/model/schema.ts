import { z } from 'zod'
import { ReadingSchema } from './reading.ts'

/** The JSON Schema (2020-12) of a reading, made from its one definition. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(ReadingSchema, { target: 'draft-2020-12' })
  return JSON.parse(JSON.stringify({ $id: 'https://hearsay.invalid/schema/reading/1', title: 'Hearsay reading', ...schema }))
}
