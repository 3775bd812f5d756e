import type { Found, Store } from '../model/store.ts'

const NONE = { items: [], count: 0 } as const
const NOTHING: Found = { texts: NONE, happenings: NONE, actors: NONE, documents: NONE, disputes: NONE }

const few = <T>(items: readonly (T | undefined)[]) => {
  const there = items.filter((item) => item !== undefined)
  return { items: there, count: there.length }
}

/** What a number (`#3`, `[3]`) or an id (`happening:1f…`, its beginning is enough) names; undefined for words, and where it names nothing. */
export async function namedByIt(store: Store, words: string): Promise<Found | undefined> {
  const number = /^(?:\[(\d{1,9})\]|#(\d{1,9}))$/.exec(words)
  const [kind] = /^(?:happening|dispute|actor|doc)(?=:\S+$)/.exec(words) ?? []
  const found = number ? await documents(store, number[1] ?? number[2]!) : kind === undefined ? undefined : await BY_ID[kind]!(store, words)
  return found && Object.values(found).some(({ count }) => count > 0) ? { ...NOTHING, ...found } : undefined
}

const documents = async (store: Store, called: string): Promise<Partial<Found>> => ({ documents: few([await store.document(called)]) })

const BY_ID: Readonly<Record<string, (store: Store, id: string) => Promise<Partial<Found>>>> = {
  happening: async (store, id) => ({
    happenings: few(await Promise.all((await store.idsFrom('happening', id)).map((one) => store.happening(one)))),
  }),
  dispute: async (store, id) => ({
    disputes: few(await Promise.all((await store.idsFrom('dispute', id)).map((one) => store.dispute(one)))),
  }),
  actor: async (store, id) => ({ actors: few([await store.actor(id)]) }),
  doc: documents,
}
