/** An outcome becomes rows and a word for the one who asked. */
import { UPLOAD } from '../../import/wanted.ts'
import type { Store } from '../../model/store.ts'
import type { News } from './news.ts'
import { STDIN } from './queue.ts'
import type { Outcome } from './read-wanted.ts'
import type { Writer } from './writer.ts'

export type Settled = Exclude<News, { readonly event: 'found' | 'skipped' | 'reading' | 'comparing' }>

/** Nothing is told of lists and feeds: what they name is told. */
export async function settle(outcome: Outcome, store: Store, { save }: Writer): Promise<Settled | undefined> {
  const news = await newsOf(outcome, store, save)
  await mark(store, outcome.wanted.uri, news)
  if (isSpent(outcome)) await store.dropUpload(outcome.wanted.uri)
  return news
}

async function newsOf(outcome: Outcome, store: Store, save: Writer['save']): Promise<Settled | undefined> {
  if (outcome.kind === 'failed') return outcome.failed
  if (outcome.kind === 'unchanged') {
    const { uri, document } = outcome
    return { event: 'unchanged', uri, document, number: (await store.document(document))!.number }
  }
  return outcome.kind === 'fresh' ? save(outcome.fresh) : undefined
}

/** Bytes handed over go once they are read; what a feed or an archive holds may need them again, and a failure is tried again. */
const isSpent = (outcome: Outcome): boolean =>
  outcome.wanted.uri.startsWith(UPLOAD) && outcome.kind !== 'failed' && !(outcome.kind === 'more' && outcome.of !== 'links')

async function mark(store: Store, uri: string, news: Settled | undefined): Promise<void> {
  if (uri === STDIN) return
  if (news?.event === 'failed') await store.mark({ uri, state: 'failed', reason: news.reason, kind: news.kind })
  else await store.mark({ uri, state: 'done', ...(news && { document: news.document }) })
}
