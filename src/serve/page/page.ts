/** The page that `hearsay read` prints: who speaks, what happened, why, where accounts part, what is a copy, who gains. */
import type { Reading } from '../../model/reading.ts'
import { chain } from './chain.ts'
import { disputes } from './disputes.ts'
import { effects } from './effects.ts'
import { happened } from './happened.ts'
import { heading } from './heading.ts'
import { type Ink, inkFor } from './ink.ts'

export interface PageOptions {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
  /** Adds the rule and the words behind every mark. */
  readonly explain: boolean
}

/** Every quoted word is a slice of the reading's text; control characters in it are not printed. Ends with a line break. */
export function page(reading: Reading, options: PageOptions): string {
  const ink = inkFor(options.width, options.colour)
  const parts = [
    heading(reading, ink),
    happened(reading, ink, options.explain),
    chain(reading, ink, options.explain),
    disputes(reading, ink, options.explain),
    effects(reading, ink, options.explain),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

export type Section = (reading: Reading, ink: Ink, explain: boolean) => readonly string[]
