/** What is said to have led to what, as arrows. */
import type { LinkAnswer } from '../answers/link.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { called } from './voices.ts'

interface Answer {
  readonly items: readonly LinkAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

const ARROW: Readonly<Record<string, string>> = {
  cause: '─causes→',
  enable: '─enables→',
  prevent: '─prevents╳',
  purpose: '─in order to→',
  condition: '─is the condition for→',
}

export const linksView: View<Answer> = {
  lines: (answer, ink) =>
    answer.items.length === 0
      ? ['Nobody is found to say here what led to what.']
      : [ink.title('What led to what'), ...answer.items.flatMap((link) => linkLines(link, ink)), ...more(answer, ink)],
}

export function linkLines(link: LinkAnswer, ink: Ink): readonly string[] {
  const end = (happening: LinkAnswer['cause'], id: string): string => (happening ? parties(happening, ink) : ink.quiet(id))
  const arrow = link.type === 'prevent' ? ink.bad(ARROW.prevent!) : ink.quiet(ARROW[link.type] ?? `─${link.type}→`)
  return [
    ...wrapped(
      `${end(link.cause, link.from)} ${arrow} ${end(link.effect, link.to)} ${ink.quiet('— says')} ${safe(link.voice)} ${ink.quiet(`in ${called(link)}`)}`,
      ink,
      4,
      2,
    ),
    `    “${ink.quote(cut(safe(link.quote), ink.width - 6))}”`,
  ]
}
