/** Every view of a case, at an address where there is something to see. */
import { asked } from './telling.ts'

export interface ViewAt {
  readonly name: string
  readonly address: string
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly name?: string }[]
}

/** `words` are looked for in the search. */
export async function everyView(url: string, words = 'ceasefire'): Promise<readonly ViewAt[]> {
  const first = async (path: string): Promise<string> => encodeURIComponent((await asked<Listed>(url, path)).items[0]?.id ?? 'none')
  const [actor, happening] = await Promise.all([first('/actors?limit=1'), first('/happenings?limit=1')])
  return [
    { name: 'documents', address: '/documents' },
    { name: 'text', address: '/text/1' },
    { name: 'timeline', address: '/timeline' },
    { name: 'network', address: '/network' },
    { name: 'disputes', address: '/disputes' },
    { name: 'causes', address: '/causes' },
    { name: 'gains', address: '/gains' },
    { name: 'hypotheses', address: '/hypotheses' },
    { name: 'actors', address: '/actors' },
    { name: 'actor', address: `/actors/${actor}` },
    { name: 'happening', address: `/happenings/${happening}` },
    { name: 'search', address: `/search?q=${encodeURIComponent(words)}` },
    { name: 'review', address: '/review' },
    { name: 'history', address: '/history' },
  ]
}
