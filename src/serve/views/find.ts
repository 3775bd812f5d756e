/** A few of everything that words find. */
import type { FoundAnswer } from '../answers/found.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { parties } from './parties.ts'
import { called } from './voices.ts'
import { boxes, count, stateIn } from './words.ts'

export const findView: View<FoundAnswer> = {
  lines: ({ texts, happenings, actors, documents, disputes }, ink, { words }) => {
    const groups = [
      group('document names', 'document name', documents, ink, (one) => [called(one)]),
      group('actors', 'actor', actors, ink, ({ name, kind, documents: n }) => [
        `${ink.strong(safe(name))}  ${ink.quiet(`${kind} · ${count(n, 'document')}`)}`,
      ]),
      group('happenings', 'happening', happenings, ink, ({ happening, account }) => [
        `${parties(happening, ink)}  ${ink.quiet(boxes(happening.reports, happening.origins))} ${stateIn(ink, happening.state)}`,
        ...(account ? [ink.quiet(safe(account.quote))] : []),
      ]),
      group('disputes', 'dispute', disputes, ink, ({ question, why }) => [ink.strong(safe(question)), safe(why)]),
      group('texts', 'text', texts, ink, (hit) => [ink.strong(called(hit)), safe(hit.snippet)]),
    ].flat()
    return groups.length > 0 ? groups.slice(1) : [`Nothing was found for ‘${safe(Array.isArray(words) ? words.join(' ') : '')}’.`]
  },
}

interface Few<T> {
  readonly items: readonly T[]
  readonly count: number
  readonly atLeast?: boolean | undefined
}

function group<T>(many: string, one: string, few: Few<T>, ink: Ink, lines: (item: T) => readonly string[]): readonly string[] {
  if (few.count === 0) return []
  const title = `${few.atLeast ? 'more than ' : ''}${few.count.toLocaleString('en')} ${few.count === 1 ? one : many}`
  return ['', ink.title(title), ...few.items.flatMap((item) => lines(item).flatMap((line) => wrapped(line, ink, 2)))]
}
