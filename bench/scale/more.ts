/** Adds one document to a generated case, then decides once, and times how the comparison catches up: `node more.ts CASE`. */
import { fingerprintOf } from '../../src/compare/copies/fingerprint.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { openCase } from '../../src/library/case.ts'
import { decide } from '../../src/library/decide.ts'
import { refresh } from '../../src/library/refresh.ts'
import { documentId } from '../../src/model/document-id.ts'
import { random } from '../random.ts'
import { castOf } from './cast.ts'
import { documentOf } from './documents.ts'

const [name = ''] = process.argv.slice(2)
const store = await openCase(name)
const { now } = await store.basis()
const draw = random(11)
const cast = castOf(draw, 2_000, now.documents * 5)

const { uri, reading } = documentOf(random(5), cast, now.documents)
await store.saveDocument({
  id: documentId(uri, reading.document.id),
  uri,
  reading,
  digest: digestOf(reading),
  fingerprint: fingerprintOf(reading.text, reading.passages),
  copies: [],
  sha256: reading.document.id.slice(7),
})
const document = await seconds()

const { items } = await store.happenings({}, { limit: 1 })
await decide(store, 'bench', [{ kind: 'reject', target: items[0]!.accounts[0]!.event }])
const decision = await seconds()

await store.close()
process.stdout.write(`${JSON.stringify({ document, decision })}\n`)
process.exit()

/** By the clock, and of processors whatever else the machine does. */
async function seconds(): Promise<{ readonly clock: number; readonly cpu: number }> {
  const [began, busy] = [performance.now(), process.cpuUsage()]
  await refresh(store)
  const { user, system } = process.cpuUsage(busy)
  return { clock: rounded(performance.now() - began), cpu: rounded((user + system) / 1000) }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100
}
