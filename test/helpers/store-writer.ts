/** A process that adds documents to a case until it is ended, and tells of each when the store has acknowledged it. */
import { openStore } from '../../src/store/open.ts'
import { newDocument } from './readings.ts'

const [name = '', prefix = '', seconds = '60'] = process.argv.slice(2)
const store = await openStore(name, { create: true })
process.stdout.write('open\n')
for (const until = Date.now() + Number(seconds) * 1000; Date.now() < until; ) {
  const uri = `file:///${prefix}/${Math.random().toString(36).slice(2)}`
  const document = newDocument(uri, `Guards shelled ${prefix} ${uri.slice(-8)} ${'and more '.repeat(400)}`)
  await store.saveDocument(document)
  process.stdout.write(`${document.id}\n`)
}
await store.close()
