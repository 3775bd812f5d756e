/** Texts with what is disputed in them, from `test/cases/disputes/*.txt`, put through the real reader and the real comparison. */
import { readFileSync } from 'node:fs'
import { compare } from '../../src/compare/compare.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { readText } from '../../src/library.ts'
import type { CaseDispute, Comparison } from '../../src/model/comparison.ts'
import type { Report } from '../../src/model/digest.ts'

export interface DisputeCase {
  readonly name: string
  /** Topics of which one must be found. */
  readonly about: readonly string[]
  /** Words that the quotes of two positions must hold. */
  readonly between: readonly string[]
  readonly documents: readonly { readonly published: string; readonly outlet: string; readonly text: string }[]
}

/** The cases of a file; its head says how they are written. */
export function disputeCases(file: string): readonly DisputeCase[] {
  const text = readFileSync(new URL(`../cases/disputes/${file}`, import.meta.url), 'utf8')
  return text.split(/^## /m).slice(1).map(caseFrom)
}

function caseFrom(block: string): DisputeCase {
  const [name = ''] = block.split('\n')
  const listed = (key: string): readonly string[] => {
    const line = new RegExp(`^${key}: (.*)$`, 'm').exec(block)
    return line?.[1]?.split('|').map((part) => part.trim()) ?? []
  }
  const documents = block
    .split(/^> /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...body] = part.split('\n')
      return { published: head.slice(0, 10), outlet: head.slice(11), text: body.join('\n').trim() }
    })
  return { name, about: listed('about'), between: listed('between'), documents }
}

/** The comparison of the documents of a case, and the reports it was made from. */
export async function compared({
  documents,
}: DisputeCase): Promise<Comparison & { readonly reports: readonly Report[]; readonly texts: ReadonlyMap<string, string> }> {
  const texts = new Map<string, string>()
  const reports: Report[] = []
  for (const [i, { published, outlet, text }] of documents.entries()) {
    const { reading } = await readText(text, `${i}.txt`, { layers: 'all', published })
    const document = `doc:${i + 1}`
    texts.set(document, reading.text)
    reports.push({ document, number: i + 1, uri: `${i}.txt`, digest: { ...digestOf(reading), publisher: outlet } })
  }
  return { ...compare(reports, []), reports, texts }
}

/** Whether a dispute has the topic and two positions with the words of a case. */
export const isFound = ({ about, between }: DisputeCase, dispute: CaseDispute): boolean =>
  about.includes(dispute.about) &&
  between.every((words) =>
    dispute.positions.some(({ quotes }) => quotes.some(({ quote }) => quote.toLowerCase().includes(words.toLowerCase()))),
  )
