/** One story: what it expects against what was found. */
import { scoreActors } from './actors.ts'
import { scoreCopies } from './copies.ts'
import { scoreDisputes } from './disputes.ts'
import type { Story } from './expected.ts'
import type { Found } from './found.ts'
import { scoreHappenings } from './happenings.ts'
import { type Places, placesOf } from './places.ts'
import { type Score, type Sheet, sheet } from './tally.ts'

/** Throws a sentence where the story speaks of documents or words that are not there. */
export function score(story: Story, found: Found): Score {
  const places = placesOf(story, found)
  const counts = sheet()
  scorePublished(story, found, places, counts)
  scoreHappenings(story.expected, found, places, counts)
  scoreDisputes(story.expected, found, places, counts)
  scoreCopies(story.expected, found, places, counts)
  scoreActors(story.expected, found, places, counts)
  return counts.score(story.name)
}

function scorePublished({ expected }: Story, found: Found, places: Places, counts: Sheet): void {
  for (const [key, { published }] of Object.entries(expected.documents)) {
    if (!published) continue
    const got = found.documents.find(({ id }) => id === places.document(key))?.published
    const right = got === published
    counts.count('published', right ? 'right' : 'missing', right ? undefined : `${key}: ${got ?? 'no date'}, expected ${published}`)
  }
}
