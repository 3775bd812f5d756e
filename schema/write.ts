/** Writes reading.schema.json beside this file: `npm run schema`. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/model/schema.ts'

writeFileSync(new URL('reading.schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
