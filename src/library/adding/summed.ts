/** Passes news on and keeps what the summary says. */
import type { Failed, News, Summary } from './news.ts'

export interface Told {
  readonly tell: (news: News) => void
  readonly summary: (end: Pick<Summary, 'case' | 'stopped' | 'waiting'>) => Summary
}

/** From this share on a document counts as a copy or near-copy. */
const MOSTLY = 0.5

export function summed(tell: (news: News) => void = () => undefined): Told {
  const began = performance.now()
  const failures: Failed[] = []
  const added = new Map<string, boolean>()
  const counts = { unchanged: 0, skipped: 0, sentences: 0 }
  return {
    tell(news) {
      if (news.event === 'failed') failures.push(news)
      if (news.event === 'unchanged' || news.event === 'skipped') counts[news.event]++
      if (news.event === 'added') {
        counts.sentences += news.sentences
        added.set(news.document, news.copyOf.reduce((sum, { ofOwn }) => sum + ofOwn, 0) >= MOSTLY)
        for (const { document, ofOther } of news.copiedBy) if (added.has(document) && ofOther >= MOSTLY) added.set(document, true)
      }
      tell(news)
    },
    summary: (end) => ({
      added: added.size,
      unchanged: counts.unchanged,
      copies: [...added.values()].filter(Boolean).length,
      sentences: counts.sentences,
      seconds: (performance.now() - began) / 1000,
      failures,
      skipped: counts.skipped,
      ...end,
    }),
  }
}
