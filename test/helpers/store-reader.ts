/** Opens a case and tells what reading and writing it come to, as one line of JSON. */
import { openStore } from '../../src/store/open.ts'
import { newDocument } from './readings.ts'

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
try {
  const store = await openStore(process.argv[2]!)
  const found = (await store.search('mill')).items.length
  const written = await store.saveDocument(newDocument('file:///new', 'Guards shelled it.')).then(() => 'written', said)
  await store.close()
  console.log(JSON.stringify({ found, written }))
} catch (error) {
  console.log(JSON.stringify({ opened: said(error) }))
}
