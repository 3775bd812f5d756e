import type { DigestEvent } from '../../model/digest.ts'
import type { EventMention, Reading } from '../../model/reading.ts'

/** For each event whether its date is weaker than one that its own words give. */
export function weaknessesOf({ times }: Pick<Reading, 'times'>): (event: EventMention) => DigestEvent['dated'] {
  const byId = new Map(times.map((time) => [time.id, time]))
  return ({ occurs, time }) => {
    if (!occurs?.from && !occurs?.to) return undefined
    const own = time === undefined ? undefined : byId.get(time)
    if (!own) return 'handed-on'
    return own.implied.length === 1 && own.implied[0] === 'year' && own.anchor === undefined ? 'year' : undefined
  }
}
