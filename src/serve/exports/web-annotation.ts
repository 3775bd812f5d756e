/** W3C Web Annotations: every event mention of every document, by its words and by its place; places in code points, as the standard asks. */
import type { Account } from '../../model/comparison.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { jsonWith } from './json-array.ts'
import { codePoints, fragmentLink, quoteAt } from './quotes.ts'
import { titleOf } from './title.ts'

export const webAnnotation: TextFormat = {
  kind: 'text',
  name: 'annotations',
  about: 'Marks in the texts as W3C Web Annotations (JSON-LD): quote and position selectors, text-fragment links.',
  ending: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  write: (of) =>
    jsonWith(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:hearsay:${encodeURIComponent(of.name)}`, type: 'AnnotationPage' },
      'items',
      items(of),
    ),
}

interface Marked {
  readonly account: Account
  readonly happening: string
  readonly title: string
  readonly type: string
}

async function* items(of: ExportCase): AsyncGenerator<unknown> {
  const marked = new Map<string, Marked[]>()
  for await (const happening of of.happenings())
    for (const account of happening.accounts) {
      const list = marked.get(account.document) ?? []
      list.push({ account, happening: happening.id, title: titleOf(happening), type: happening.type })
      marked.set(account.document, list)
    }
  for await (const document of of.documents()) {
    const { text } = await of.reading(document.id)
    const points = codePoints(text)
    for (const mark of (marked.get(document.id) ?? []).toSorted((a, b) => a.account.start - b.account.start))
      yield annotation(of, document, text, points, mark)
  }
}

function annotation(
  of: ExportCase,
  document: CaseDocument,
  text: string,
  points: (offset: number) => number,
  { account, happening, title, type }: Marked,
) {
  const quote = quoteAt(text, account)
  const link = fragmentLink(document.url ?? document.uri, quote)
  return {
    id: `urn:hearsay:${encodeURIComponent(account.claim)}`,
    type: 'Annotation',
    created: of.at,
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'TextualBody', purpose: 'tagging', value: account.value },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: `${title} — ${account.voices.map(({ name }) => name).join(' › ')}`,
      },
      { type: 'TextualBody', purpose: 'identifying', value: happening },
      ...(link ? [{ id: link, type: 'Text', purpose: 'linking' }] : []),
    ],
    target: {
      source: document.url ?? document.uri,
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        { type: 'TextPositionSelector', start: points(quote.start), end: points(quote.end) },
      ],
    },
  }
}
