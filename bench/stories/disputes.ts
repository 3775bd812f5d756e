/** Which disputes were found, and which of those that were found are none. */
import type { Expected, ExpectedParting } from './expected.ts'
import type { Found, FoundDispute } from './found.ts'
import { overlap, type Places } from './places.ts'
import type { Sheet } from './tally.ts'

interface Match {
  readonly position: FoundDispute['positions'][number]
  readonly side: ExpectedParting['between'][number]
}

export function scoreDisputes(expected: Expected, found: Found, places: Places, sheet: Sheet): void {
  const ofKind = (kind: FoundDispute['kind']) => found.disputes.filter((dispute) => dispute.kind === kind)
  const line = (dispute: FoundDispute) => described(dispute, places)
  for (const dispute of ofKind('dispute')) {
    const fits = expected.disputes.filter((parting) => matchOf(dispute, parting, places))
    const right = fits.find(({ optional }) => !optional)
    if (right) scoreMatch(dispute, right, places, sheet)
    else if (fits.length === 0) sheet.count('disputes', 'extra', `false alarm: ${line(dispute)}`)
  }
  for (const parting of expected.disputes.filter(({ optional }) => !optional)) {
    const hit = ofKind('dispute').some((dispute) => matchOf(dispute, parting, places))
    sheet.count('disputes', hit ? 'right' : 'missing', hit ? undefined : `missed: ${wanted(parting)}`)
  }
  for (const kind of ['revised', 'differs'] as const)
    for (const parting of expected[kind].filter(({ optional }) => !optional)) {
      const hit = ofKind(kind).some((dispute) => matchOf(dispute, parting, places))
      sheet.count(kind, hit ? 'right' : 'missing', hit ? undefined : `missed: ${wanted(parting)}`)
    }
  scoreTraps(expected, ofKind('dispute'), places, sheet)
}

/** At least two sides of the expectation, each in a position of its own. */
function matchOf({ positions }: FoundDispute, { between }: ExpectedParting, places: Places): readonly [Match, Match] | undefined {
  const matches = positions.flatMap((position) =>
    between.filter((side) => side.quotes.some((ref) => quotes(position, ref, places))).map((side): Match => ({ position, side })),
  )
  for (const a of matches) for (const b of matches) if (a.position !== b.position && a.side !== b.side) return [a, b]
  return undefined
}

const quotes = (position: Match['position'], ref: string, places: Places): boolean => {
  const spot = places.spot(ref)
  return position.quotes.some((quote) => overlap(quote, spot))
}

function scoreMatch(dispute: FoundDispute, parting: ExpectedParting, places: Places, sheet: Sheet): void {
  const topical = parting.about.includes(dispute.about)
  sheet.count(
    'topics',
    topical ? 'right' : 'missing',
    topical ? undefined : `${dispute.about}, expected ${parting.about.join('/')}: ${dispute.why}`,
  )
  for (const { position, side } of matchOf(dispute, parting, places) ?? []) {
    if (!side.voice) continue
    const names = side.voice.toLowerCase().split('|')
    const heard = position.voices.some((voice) => names.some((name) => voice.toLowerCase().includes(name)))
    sheet.count(
      'voices',
      heard ? 'right' : 'missing',
      heard ? undefined : `'${position.voices.join(', ')}', expected ${side.voice}: ${dispute.why}`,
    )
  }
}

/** Pairs of words that look like a dispute and are none; `noDispute: true` is one trap for the whole story. */
function scoreTraps({ noDispute }: Expected, disputes: readonly FoundDispute[], places: Places, sheet: Sheet): void {
  if (noDispute === true) sheet.count('traps', disputes.length > 0 ? 'missing' : 'right')
  else
    for (const [a, b] of noDispute) {
      const sprung = disputes.some(({ positions }) =>
        positions.some((p) => quotes(p, a, places) && positions.some((q) => q !== p && quotes(q, b, places))),
      )
      sheet.count('traps', sprung ? 'missing' : 'right', sprung ? `disputed, but should not be: ${a} and ${b}` : undefined)
    }
}

const wanted = ({ about, between }: ExpectedParting): string =>
  `${about.join('/')}: ${between.map((side) => `${side.quotes.slice(0, 3).join(' or ')} [${side.voice ?? 'anybody'}]`).join('  ><  ')}`

const described = ({ about, positions, why }: FoundDispute, places: Places): string =>
  [
    `${about}: ${why}`,
    ...positions.map(({ value, voices, quotes }) => {
      const lines = quotes.slice(0, 4).map(({ document, quote }) => `        ${places.file(document)} “${quote.replaceAll(/\s+/g, ' ')}”`)
      return [`      ${value} [${voices.join(', ')}]`, ...lines].join('\n')
    }),
  ].join('\n')
