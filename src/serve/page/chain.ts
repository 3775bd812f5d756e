/** Causes, conditions and purposes as arrows; links that follow one another are drawn as one chain. */
import type { Link, Reading } from '../../model/reading.ts'
import { type Ink, wrapped } from './ink.ts'
import { actorName, voiceName, wordsAt } from './names.ts'

const ARROW: Readonly<Record<Link['type'], string>> = {
  cause: '─causes→',
  enable: '─enables→',
  prevent: '─prevents╳',
  purpose: '─in order to→',
  condition: '─is the condition for→',
}

export function chain(reading: Reading, ink: Ink, explain: boolean): readonly string[] {
  if (reading.links.length === 0) return []
  return [ink.title('What led to what'), ...rows(reading).flatMap((row) => drawn(reading, ink, row, explain))]
}

/** Links in rows: each goes on from the event at which the row before ends. */
function rows(reading: Reading): readonly (readonly Link[])[] {
  const happening = (id: string): string => reading.events.find((event) => event.id === id)?.sameAs ?? id
  const found: Link[][] = []
  for (const link of reading.links) {
    const row = found.find((links) => happening(links.at(-1)!.to) === happening(link.from) && links.at(-1)!.voice === link.voice)
    if (row) row.push(link)
    else found.push([link])
  }
  return found
}

function drawn(reading: Reading, ink: Ink, row: readonly Link[], explain: boolean): readonly string[] {
  const arrow = ({ type }: Link): string => (type === 'prevent' ? ink.bad(ARROW[type]) : ink.strong(ARROW[type]))
  const steps = row.map((link) => `${arrow(link)} ${eventName(reading, link.to)}`)
  const voices = [...new Set(row.map(({ voice }) => voiceName(reading, voice)))].join(', ')
  const line = `${eventName(reading, row[0]!.from)} ${steps.join(' ')} ${ink.quiet(`says ${voices}`)}`
  const reasons = explain
    ? row.flatMap(({ rule, signal }) =>
        wrapped(ink.quiet(`because: ${rule ?? 'no rule'}${signal ? `, “${wordsAt(reading, signal)}”` : ''}`), ink, 6),
      )
    : []
  return [...wrapped(line, ink, 4, 2), ...reasons]
}

/** `agreement (Hale)`: the trigger with the first who takes part. */
function eventName(reading: Reading, id: string): string {
  const event = reading.events.find((e) => e.id === id)
  if (!event) return id
  const who = event.arguments.map(({ actor }) => actorName(reading, actor)).find(Boolean)
  return `${wordsAt(reading, event)}${who ? ` (${who})` : ''}`
}
