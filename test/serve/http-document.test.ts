/** The OpenAPI document is valid, complete, and what the reference page shows. */
import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { httpReference, openApiDocument } from '../../schema/http.ts'
import { operations } from '../../src/serve/operations.ts'

test('the OpenAPI document is valid OpenAPI 3.1', async () => {
  const document = openApiDocument()
  expect(document.openapi).toMatch(/^3\.1/)
  expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true })
})

test('every operation of HTTP is in it, under its own name', () => {
  const paths = openApiDocument().paths as Record<string, Record<string, { operationId: string }>>
  for (const { name, http } of operations) expect(paths[http.path]?.[http.method]?.operationId, http.path).toBe(name)
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(ids.length)
})

test('docs/reference/http.md is current (npm run schema writes it)', () => {
  expect(readFileSync(new URL('../../docs/reference/http.md', import.meta.url), 'utf8')).toBe(httpReference())
})
