/** Makes a case of generated documents, as adding does: `node build.ts CASE DOCUMENTS`. Prints one line of JSON with seconds. */

import { fingerprintOf } from '../../src/compare/copies/fingerprint.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { openCase } from '../../src/library/case.ts'
import { refresh } from '../../src/library/refresh.ts'
import { documentId } from '../../src/model/document-id.ts'
import { random } from '../random.ts'
import { castOf } from './cast.ts'
import { documentOf } from './documents.ts'

const [name = '', count = '20000'] = process.argv.slice(2)
const documents = Number(count)
const draw = random(11)
const cast = castOf(draw, 2_000, documents * 5)
const store = await openCase(name, { create: true })

const began = performance.now()
let claims = 0
for (let i = 0; i < documents; i++) {
  const { uri, reading } = documentOf(draw, cast, i)
  claims += reading.claims.length
  await store.saveDocument({
    id: documentId(uri, reading.document.id),
    uri,
    reading,
    digest: digestOf(reading),
    fingerprint: fingerprintOf(reading.text, reading.passages),
    copies: [],
    sha256: reading.document.id.slice(7),
  })
  if (i % 1000 === 999) process.stderr.write(`${i + 1} documents, ${Math.round((performance.now() - began) / 1000)} s\n`)
}
const saved = performance.now()
const busy = process.cpuUsage()
await refresh(store)
const compared = performance.now()
const { user, system } = process.cpuUsage(busy)
await store.close()
const seconds = (ms: number): number => Math.round(ms / 100) / 10
process.stdout.write(
  `${JSON.stringify({ documents, claims, saving: seconds(saved - began), comparing: seconds(compared - saved), cpu: seconds((user + system) / 1000), peak: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
)
process.exit()
