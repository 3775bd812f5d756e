/** Which documents go back to one origin, and whose words stand in whose. */
import type { Expected } from './expected.ts'
import type { Found } from './found.ts'
import type { Places } from './places.ts'
import type { Sheet } from './tally.ts'

export function scoreCopies(expected: Expected, found: Found, places: Places, sheet: Sheet): void {
  scoreOrigins(expected, found, places, sheet)
  scoreDirections(expected, found, places, sheet)
}

/** Pairs of documents of one origin. Who only quotes may be listed with whom he quotes. */
function scoreOrigins({ documents, origins }: Expected, found: Found, places: Places, sheet: Sheet): void {
  const keys = Object.keys(documents)
  for (const [i, a] of keys.entries())
    for (const b of keys.slice(i + 1)) {
      const same = origins.some((origin) => origin.documents.includes(a) && origin.documents.includes(b))
      const quoting = origins.some(({ documents, quotedBy }) => [a, b].every((key) => [...documents, ...quotedBy].includes(key)))
      const got = found.origins.some((origin) => [a, b].every((key) => origin.documents.includes(places.document(key))))
      if (same) sheet.count('origins', got ? 'right' : 'missing', got ? undefined : `one origin: ${a} and ${b}`)
      else if (got && !quoting) sheet.count('origins', 'extra', `not one origin: ${a} and ${b}`)
    }
}

/** Who copies whom. A copy of a copy may be taken for a copy of the original, and the other way round. */
function scoreDirections({ copies, origins }: Expected, found: Found, places: Places, sheet: Sheet): void {
  const got = new Set(
    found.origins
      .flatMap(({ passages }) => passages)
      .flatMap(({ document, copyOf }) => (copyOf ? [`${places.file(document)}<${places.file(copyOf.document)}`] : [])),
  )
  const kin = (key: string): readonly string[] => [key, ...origins.flatMap(({ documents }) => (documents.includes(key) ? documents : []))]
  const fits = (line: string, [copy, original]: readonly [string, string]) => kin(original).some((key) => line === `${copy}<${key}`)
  for (const pair of copies) {
    const hit = [...got].some((line) => fits(line, pair))
    sheet.count('copies', hit ? 'right' : 'missing', hit ? undefined : `${pair[0]} copies ${pair[1]}`)
  }
  for (const line of got)
    if (!copies.some((pair) => fits(line, pair))) sheet.count('copies', 'extra', `no copy: ${line.replace('<', ' of ')}`)
}
