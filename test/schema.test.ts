/** The published JSON Schema is the one made from the definition in src/model. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reference } from '../schema/reference.ts'
import { jsonSchema } from '../src/model/schema.ts'

test('schema/reading.schema.json is current (npm run schema writes it)', () => {
  const written = JSON.parse(readFileSync(new URL('../schema/reading.schema.json', import.meta.url), 'utf8'))
  expect(written).toEqual(jsonSchema())
})

test('docs/reference/reading.md is current', () => {
  expect(readFileSync(new URL('../docs/reference/reading.md', import.meta.url), 'utf8')).toBe(reference())
})
