/** Who is said to do what to whom, as a dated list. */
import type { ActAnswer } from '../answers/act.ts'
import type { View } from '../commands/command.ts'
import { cut, padded, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { count, days, stateIn } from './words.ts'

interface Answer {
  readonly items: readonly ActAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

const DATES = 12

export const actsView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['Nobody is said to have done anything to anybody here.']
    return [
      ink.title('Who is said to do what to whom'),
      ...answer.items.flatMap((item) => {
        const tail = `${ink.quiet(count(item.origins.length, 'origin'))} ${stateIn(ink, item.state)}`
        return wrapped(`${ink.quiet(padded(cut(days(item), DATES), DATES))} ${parties(item, ink)}  ${tail}`, ink, DATES + 3, 2)
      }),
      ...more(answer, ink),
    ]
  },
}
