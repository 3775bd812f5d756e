import { DocumentAnswer } from '../answers/document.ts'
import { listing, pageOf } from '../listing.ts'

/** The documents of the case in the order of adding. */
export const documents = listing({
  name: 'documents',
  summary: 'List the documents of the case, with how much of each is a copy.',
  input: {},
  item: DocumentAnswer,
  path: '/documents',
  run: async (input, context) => (await context.compared()).documents(pageOf(input)),
})
