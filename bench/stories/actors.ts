/** Are names that are one person one actor of the case, and namesakes two? */
import type { Expected } from './expected.ts'
import type { Found } from './found.ts'
import { overlap, type Places } from './places.ts'
import type { Sheet } from './tally.ts'

/** Names that the reading does not find are passed over. */
export function scoreActors({ actors }: Expected, found: Found, places: Places, sheet: Sheet): void {
  for (const wish of actors) {
    const refs = 'same' in wish ? wish.same : wish.apart
    const ids = refs.flatMap((ref) => actorAt(ref, found, places) ?? [])
    if (ids.length < 2) continue
    const right = 'same' in wish ? new Set(ids).size === 1 : new Set(ids).size === ids.length
    sheet.count('actors', right ? 'right' : 'missing', right ? undefined : `${'same' in wish ? 'one' : 'two'}: ${refs.join(', ')}`)
  }
}

/** Id of the case's actor that the mention at a name stands for; the shortest mention is the name itself. */
function actorAt(ref: string, { readings, actors }: Found, places: Places): string | undefined {
  const spot = places.spot(ref)
  const mention = (readings.get(spot.document)?.mentions ?? [])
    .filter(({ start, end, actor }) => actor !== undefined && overlap({ document: spot.document, start, end }, spot))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const member = mention && `${spot.document}#${mention.actor}`
  return actors.find(({ members }) => member && members.includes(member))?.id
}
