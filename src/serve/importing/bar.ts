/** The progress bar of an import, on the standard error of a terminal. Lines that are said stand above it. */
import { MultiBar, type SingleBar } from 'cli-progress'
import type { News } from '../../library/adding/news.ts'
import { cut, type Ink } from '../page/ink.ts'
import { isNotable, placeOf, said } from './said.ts'
import { duration, leftOf, NOTHING, speedOf, tallied } from './tally.ts'

export interface Screen {
  readonly tell: (news: News) => void
  /** A line of its own. */
  readonly say: (line: string) => void
  readonly close: () => void
}

const FORMAT = '{bar} {value}/{total} documents · {speed} sentences/s · {left}{failed} · {current}'
/** Columns that the figures take beside the name of the file. */
const FIGURES = 78

export function bar(ink: Ink): Screen {
  const bars = new MultiBar({
    format: FORMAT,
    stream: process.stderr,
    hideCursor: false,
    clearOnComplete: true,
    barsize: 20,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    fps: 8,
    gracefulExit: false,
    emptyOnZero: true,
  })
  const began = performance.now()
  let tally = NOTHING
  const line = bars.create(0, 0, figures())

  function figures(): Readonly<Record<string, string | number>> {
    const seconds = (performance.now() - began) / 1000
    const left = leftOf(tally, seconds)
    const { failed, current } = tally
    return {
      speed: Math.round(speedOf(tally, seconds)),
      left: left === undefined ? 'starting' : `${duration(left)} left`,
      failed: failed > 0 ? ` · ${failed} failed` : '',
      current: cut(current ? placeOf(current) : '', Math.max(10, ink.width - FIGURES)),
    }
  }

  const show = (single: SingleBar): void => {
    single.setTotal(tally.total)
    single.update(tally.done, figures())
  }
  return {
    tell(news) {
      tally = tallied(tally, news)
      if (isNotable(news)) for (const words of said(news, ink)) bars.log(`${words}\n`)
      if (news.event === 'comparing') bars.log(`${ink.quiet(`comparing ${news.documents} documents …`)}\n`)
      show(line)
    },
    say: (words) => bars.log(`${words}\n`),
    close: () => {
      bars.update()
      bars.stop()
    },
  }
}
