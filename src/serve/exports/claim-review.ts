/** schema.org ClaimReview: one a position of a dispute. Hearsay rates nothing true or false; the rating says how many origins hold it. */
import type { CaseDispute } from '../../model/comparison.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { jsonWith } from './json-array.ts'

export const claimReview: TextFormat = {
  kind: 'text',
  name: 'claimreview',
  about: 'Positions of disputes as schema.org ClaimReview (JSON-LD); the verdict stays yours, the rating only says “disputed”.',
  ending: 'jsonld',
  mediaType: 'application/ld+json',
  write: (of) => jsonWith({ '@context': 'https://schema.org' }, '@graph', reviews(of)),
}

async function* reviews(of: ExportCase): AsyncGenerator<unknown> {
  for await (const dispute of of.disputes()) if (dispute.kind === 'dispute') yield* reviewsOf(of, dispute)
}

async function* reviewsOf(of: ExportCase, { id, positions, why }: CaseDispute): AsyncGenerator<unknown> {
  for (const [index, { value, quotes, origins }] of positions.entries()) {
    const appearances = await Promise.all(quotes.map(({ document }) => of.document(document)))
    yield {
      '@type': 'ClaimReview',
      '@id': `urn:hearsay:${encodeURIComponent(id)}:${index + 1}`,
      datePublished: of.at.slice(0, 10),
      claimReviewed: quotes[0]?.quote ?? value,
      reviewBody: why,
      itemReviewed: {
        '@type': 'Claim',
        author: [...new Set(quotes.map(({ voice }) => voice.name))].map((name) => ({ '@type': 'Thing', name })),
        appearance: appearances.map(({ url, uri, title, published }) => ({
          '@type': 'CreativeWork',
          url: url ?? uri,
          ...(title && { name: title }),
          ...(published && { datePublished: published }),
        })),
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: `Disputed; ${origins} independent ${origins === 1 ? 'origin holds' : 'origins hold'} this`,
      },
    }
  }
}
