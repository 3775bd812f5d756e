/** The layout of large networks, beside the page: the page stays quick meanwhile. */
import { type Pull, spots } from './layout.ts'

addEventListener('message', ({ data }: MessageEvent<{ readonly ids: readonly string[]; readonly pulls: readonly Pull[] }>) => {
  postMessage(spots(data.ids, data.pulls))
})
