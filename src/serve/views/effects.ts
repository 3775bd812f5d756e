/** The ledger: for each actor what is gained and lost, according to whom. */
import type { EffectAnswer } from '../answers/effect.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { called } from './voices.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly EffectAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const effectsView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['Nobody is found to say here who gains or loses.']
    const actors = [...Map.groupBy(answer.items, ({ actor }) => actor).values()].toSorted((a, b) => b.length - a.length)
    return [ink.title('Who gains, who loses, according to whom'), ...actors.flatMap((items) => account(items, ink)), ...more(answer, ink)]
  },
}

/** One actor: gains first, then losses. */
function account(items: readonly EffectAnswer[], ink: Ink): readonly string[] {
  const gains = items.filter(({ sign }) => sign === '+')
  const losses = items.filter(({ sign }) => sign === '-')
  const sums = [gains.length && count(gains.length, 'gain'), losses.length && count(losses.length, 'loss', 'losses')].filter(Boolean)
  return [
    '',
    `${ink.strong(safe(items[0]!.name))}  ${ink.quiet(sums.join(', '))}`,
    ...[...gains, ...losses].flatMap((one) => effectLines(one, ink)),
  ]
}

export function effectLines(effect: EffectAnswer, ink: Ink): readonly string[] {
  const sign = effect.sign === '+' ? ink.good('▲ gains') : ink.bad('▼ loses')
  const by = effect.by ? ` by ${parties(effect.by, ink)}` : ''
  return [
    ...wrapped(`${sign}${by} ${ink.quiet('— says')} ${safe(effect.voice)} ${ink.quiet(`in ${called(effect)}`)}`, ink, 4, 2),
    `    “${ink.quote(cut(safe(effect.quote), ink.width - 6))}”`,
  ]
}
