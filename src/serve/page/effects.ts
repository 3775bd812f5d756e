/** Who is said to gain, who to lose. */
import type { Effect, Reading } from '../../model/reading.ts'
import { type Ink, wrapped } from './ink.ts'
import { actorName, voiceName, wordsAt } from './names.ts'

export function effects(reading: Reading, ink: Ink, explain: boolean): readonly string[] {
  if (reading.effects.length === 0) return []
  return [ink.title('Who gains, who loses'), ...reading.effects.flatMap((effect) => drawn(reading, ink, effect, explain))]
}

function drawn(reading: Reading, ink: Ink, effect: Effect, explain: boolean): readonly string[] {
  const event = reading.events.find(({ id }) => id === effect.event)
  const sign = effect.sign === '+' ? ink.good('▲ gains') : ink.bad('▼ loses')
  const by = event ? ` by “${wordsAt(reading, event)}”` : ''
  const signal = effect.signal ? ink.quiet(` (${wordsAt(reading, effect.signal)})`) : ''
  const line = `${sign} ${actorName(reading, effect.actor) ?? effect.actor}${by}, ${ink.quiet('says')} ${voiceName(reading, effect.voice)}${signal}`
  return [...wrapped(line, ink, 4, 2), ...(explain ? wrapped(ink.quiet(`because: ${effect.rule ?? 'no rule'}`), ink, 6) : [])]
}
