import { z } from 'zod'
import { HappeningAnswer, happeningAnswer } from '../answers/happening.ts'
import { labelsOf } from '../answers/labels.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** Happenings that somebody asserts or denies, with every account of each. */
export const happenings = listing({
  name: 'happenings',
  summary: 'List what is said to have happened, by how many reports from how many independent origins.',
  input: { ...FILTER, all: z.boolean().default(false).describe('also what nobody asserts or denies: planned, asked for, feared') },
  item: HappeningAnswer,
  path: '/happenings',
  run: async (input, context) => {
    const store = await context.compared()
    const state = input.state ?? (input.all ? [] : (['asserted', 'denied', 'contested'] as const))
    const page = await store.happenings(await filterOf(store, { ...input, state: [...state] }), pageOf(input))
    const labels = labelsOf(store)
    return { ...page, items: await Promise.all(page.items.map((happening) => happeningAnswer(happening, labels))) }
  },
})
