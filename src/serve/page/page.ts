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
export const page = (reading: Reading, options: PageOptions): string =>
  `${sections(reading, inkFor(options.width, options.colour), options.explain).join('\n')}\n`

/** The lines of the page; an empty one between two sections. */
export const sections = (reading: Reading, ink: Ink, explain: boolean): readonly string[] =>
  [heading(reading, ink), ...[happened, chain, disputes, effects].map((section) => section(reading, ink, explain))]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

export type Section = (reading: Reading, ink: Ink, explain: boolean) => readonly string[]
