/** RO-Crate 1.1 metadata: what is in a bundle, in schema.org's words. */
import type { ExportCase } from './export-case.ts'

/** JSON-LD text. Paths are relative to the folder in which it lies. */
export function crate(of: ExportCase, files: readonly { readonly path: string; readonly about: string }[]): string {
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: of.name,
      description: 'A case of Hearsay: who did what to whom, when, and according to whom, with the texts that it rests on.',
      datePublished: of.at.slice(0, 10),
      license: 'The rights in the texts stay with who wrote them; what was made of them is free to use.',
      hasPart: files.map(({ path }) => ({ '@id': path })),
      creator: { '@id': '#hearsay' },
    },
    { '@id': '#hearsay', '@type': 'SoftwareApplication', name: 'Hearsay', applicationCategory: 'Text analysis' },
    ...files.map(({ path, about }) => ({ '@id': path, '@type': 'File', name: about, encodingFormat: encodingOf(path) })),
  ]
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`
}

const ENCODINGS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
}

const encodingOf = (path: string): string => ENCODINGS[path.replace(/^.*\./, '')] ?? 'application/octet-stream'
