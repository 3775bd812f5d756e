/** Writes what is made from the code: the JSON Schema, the references, the man page. `npm run schema`. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/model/schema.ts'
import { httpReference } from './http.ts'
import { manPage } from './man.ts'
import { reference } from './reference.ts'

writeFileSync(new URL('reading.schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync(new URL('../docs/reference/reading.md', import.meta.url), reference())
writeFileSync(new URL('../docs/reference/http.md', import.meta.url), httpReference())
writeFileSync(new URL('../docs/reference/hearsay.1', import.meta.url), manPage())
