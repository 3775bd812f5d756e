import { reviewedIn } from '../../library/decisions/reviewed.ts'
import { DocumentAnswer } from '../answers/document.ts'
import { listing, pageOf } from '../listing.ts'

/** The documents of the case in the order of adding. */
export const documents = listing({
  name: 'documents',
  summary: 'List the documents of the case, with how much of each is a copy.',
  input: {},
  item: DocumentAnswer,
  path: '/documents',
  run: async (input, context) => {
    const store = await context.compared()
    const page = await store.documents(pageOf(input))
    const [voices, reviewed] = await Promise.all([store.voicesIn(page.items.map(({ id }) => id)), reviewedIn(store)])
    const items = page.items.map((item) => ({
      ...item,
      voices: voices.get(item.id) ?? [],
      reviewed: Math.min(item.events, reviewed.get(item.id) ?? 0),
    }))
    return { ...page, items }
  },
})
