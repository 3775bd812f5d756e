/** A case from texts at hand, read by the real reader. */
import { caseActors } from '../../src/compare/actors/case-actors.ts'
import { compare } from '../../src/compare/compare.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { readText } from '../../src/library.ts'
import type { Comparison, Happening } from '../../src/model/comparison.ts'
import type { Report } from '../../src/model/digest.ts'
import type { Overlay } from '../../src/model/overlay.ts'

/** Text by the key of its document. */
export type Texts = Readonly<Record<string, string>>

/** One report a text; the key is the document's id and name. */
export async function reportsOf(texts: Texts): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const [document, text] of Object.entries(texts)) {
    const { reading } = await readText(text, `${document}.txt`, { layers: 'all' })
    reports.push({ document, number: reports.length + 1, uri: `file:///case/${document}.txt`, digest: digestOf(reading) })
  }
  return reports
}

export const comparisonOf = async (texts: Texts, decided?: Overlay): Promise<Comparison> => compare(await reportsOf(texts), [], decided)

export const actorsOf = async (texts: Texts): Promise<ReturnType<typeof caseActors>> => caseActors(await reportsOf(texts))

/** The happening of the n-th mention of a trigger in a document; fails where the reading has no such event. */
export function happeningAt({ happenings }: Pick<Comparison, 'happenings'>, document: string, lemma: string, n = 0): Happening {
  const accounts = happenings
    .flatMap(({ accounts }) => accounts)
    .filter((account) => account.document === document && account.lemma === lemma)
  const events = [...new Set(accounts.toSorted((a, b) => a.start - b.start).map(({ event }) => event))]
  const found = happenings.find((happening) => happening.accounts.some(({ event }) => event === events[n]))
  if (!found)
    throw new Error(
      `${document} has no event '${lemma}' number ${n}; it has ${[
        ...new Set(
          happenings
            .flatMap((h) => h.accounts)
            .filter((a) => a.document === document)
            .map((a) => a.lemma),
        ),
      ].join(', ')}`,
    )
  return found
}
