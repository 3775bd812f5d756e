/**
 * The evidence bundle: a folder that a sceptic can check alone. A BagIt bag (RFC 8493), so that `sha256sum -c manifest-sha256.txt`
 * suffices for the bytes; `hearsay verify` also checks every quote against the texts in it. RO-Crate 1.1 says what is what.
 */
import { createHash } from 'node:crypto'
import type { CaseDocument } from '../../model/store.ts'
import { crate } from './crate.ts'
import type { ExportCase } from './export-case.ts'
import { type ExportFile, type FolderFormat, fileOf } from './format.ts'
import { quoteAt } from './quotes.ts'
import { reportPage } from './report-page.ts'

export const bundle: FolderFormat = {
  kind: 'folder',
  name: 'bundle',
  about: 'Everything with its evidence, to be checked alone: texts, quotes, hashes, decisions (BagIt, RO-Crate); see hearsay verify.',
  files: async function* (of) {
    const manifest: string[] = []
    let octets = 0
    for await (const file of payload(of)) {
      manifest.push(`${sha256(file.bytes)}  ${file.path}\n`)
      octets += file.bytes.length
      yield file
    }
    yield* tags(of, manifest, octets)
  },
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

async function* tags(of: ExportCase, manifest: readonly string[], octets: number): AsyncGenerator<ExportFile> {
  const files = [
    fileOf('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    fileOf(
      'bag-info.txt',
      `Bagging-Date: ${of.at.slice(0, 10)}\nPayload-Oxum: ${octets}.${manifest.length}\nBag-Software-Agent: Hearsay\n`,
    ),
    fileOf('manifest-sha256.txt', manifest.join('')),
  ]
  yield* files
  yield fileOf('tagmanifest-sha256.txt', files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join(''))
}

/** Where the text of a document stands in the bundle. */
export const textPath = ({ number }: Pick<CaseDocument, 'number'>): string => `data/texts/${String(number).padStart(5, '0')}.txt`

async function* payload(of: ExportCase): AsyncGenerator<ExportFile> {
  const made: { readonly path: string; readonly about: string }[] = []
  const file = (path: string, about: string, text: string): ExportFile => {
    made.push({ path: path.replace(/^data\//, ''), about })
    return fileOf(path, text)
  }
  const list = async (name: string, about: string, items: AsyncIterable<unknown>): Promise<ExportFile> => {
    const lines: string[] = []
    for await (const item of items) lines.push(`${JSON.stringify(item)}\n`)
    return file(`data/${name}.jsonl`, about, lines.join(''))
  }
  for await (const document of of.documents()) {
    const reading = await of.reading(document.id)
    yield file(textPath(document), `The text of document ${document.number}, as it was read`, reading.text)
    yield file(
      `data/readings/${String(document.number).padStart(5, '0')}.json`,
      `What was read in document ${document.number}`,
      JSON.stringify(reading),
    )
  }
  yield await list('documents', 'Documents, with the SHA-256 of their bytes and of their texts, and what read them', documentLines(of))
  yield await list('quotes', 'Every quote, with what stands around it and where it stands (UTF-16 offsets)', quoteLines(of))
  yield await list('happenings', 'What is said to have happened, with every account', of.happenings())
  yield await list('disputes', 'Where accounts part, each side with its words', of.disputes())
  yield await list('origins', 'Independent origins, and which documents reprint them', of.origins())
  yield await list('actors', 'Who acts', of.actors())
  yield await list('links', 'What is said to have led to what', of.links())
  yield await list('effects', 'Who is said to gain and to lose', of.effects())
  yield await list('decisions', 'What people decided, in order', each(await of.decisions()))
  yield file('data/report.md', 'The case for people', await reportPage(of))
  yield fileOf('data/ro-crate-metadata.json', crate(of, made))
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function* documentLines(of: ExportCase): AsyncGenerator<unknown> {
  for await (const document of of.documents()) {
    const { text, readers } = await of.reading(document.id)
    yield { ...document, text: { file: textPath(document), sha256: sha256(text), length: text.length }, readers }
  }
}

async function* quoteLines(of: ExportCase): AsyncGenerator<unknown> {
  const texts = lately((id) => of.reading(id).then(({ text }) => text))
  const line = async (record: string, document: string, span: { readonly start: number; readonly end: number }, rest: object) => {
    const { number } = await of.document(document)
    return { record, document: number, file: textPath({ number }), ...quoteAt(await texts(document), span), ...rest }
  }
  for await (const { id, accounts } of of.happenings())
    for (const { document, sentence, start, end, claim, voices, value, origin, independent } of accounts)
      yield line(id, document, sentence, {
        trigger: { start, end },
        claim,
        voices: voices.map(({ name }) => name),
        value,
        origin,
        independent,
      })
  for await (const { id, positions } of of.disputes())
    for (const { value, quotes } of positions)
      for (const { document, start, end, trigger, claim, voice, origin } of quotes)
        yield line(id, document, { start, end }, { trigger, claim, voices: [voice.name], position: value, origin })
}

/** The last few answers are kept: what is asked next is mostly of the same documents. */
function lately<T>(look: (id: string) => Promise<T>, most = 200): (id: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (id) => {
    const found = kept.get(id) ?? look(id)
    kept.delete(id)
    kept.set(id, found)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return found
  }
}
