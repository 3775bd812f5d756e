/** The published JSON Schema is the one made from the definition in src/model. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from '../src/model/schema.ts'

test('schema/reading.schema.json is current (npm run schema writes it)', () => {
  const written = JSON.parse(readFileSync(new URL('../schema/reading.schema.json', import.meta.url), 'utf8'))
  expect(written).toEqual(jsonSchema())
})
