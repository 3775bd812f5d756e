/** The only file that knows the whole order: source in, reading out. */
import type { Document, Layers } from './model/document.ts'
import type { Reader } from './model/reader.ts'

/** Checks that each reader's layers are there when its turn comes; throws a sentence that names reader and layer. */
export function pipeline(
  readers: readonly Reader[],
  given: readonly string[] = ['passages', 'voices'],
): (document: Document) => Promise<Document> {
  const have = new Set(given)
  for (const reader of readers) {
    const missing = reader.requires.find((layer) => !have.has(layer))
    if (missing) throw new Error(`The reader '${reader.name}' needs the layer '${missing}', which no reader before it makes.`)
    for (const layer of reader.provides) have.add(layer)
  }
  return async (document) => {
    let current = document
    for (const reader of readers) current = withLayers(current, await reader.read(current))
    return current
  }
}

const withLayers = (document: Document, layers: Layers): Document => ({ ...document, layers: { ...document.layers, ...layers } })
