/** Patterns kept as knowledge: one a row, each with lines that it must and must not match. */
import { z } from 'zod'
import { table } from '../knowledge.ts'
import { withoutModifiers } from '../model/ignore-case.ts'
import { DATE, SHORT_DATE, TIME } from './dates.ts'

const Row = z.object({ id: z.string(), kind: z.string(), pattern: z.string(), yes: z.string(), no: z.string() })

export interface Cue {
  readonly id: string
  readonly kind: string
  readonly pattern: RegExp
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`
const PARTICLE = 'de|del|della|di|da|du|des|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|ben|abu|of|the|for|and|&|y|e|zu'

/** What `{NAME}` and the like stand for in a pattern. */
const PARTS: Readonly<Record<string, string>> = {
  NAME: `${NAME_WORD}(?: (?:${NAME_WORD}|(?:${PARTICLE})(?= ))){0,6}`,
  PERSON: `${NAME_WORD}(?: (?:${NAME_WORD}|(?:de|del|della|di|da|du|la|le|van|von|der|al|el|bin|ibn|ben|abu|y)(?= ))){0,4}`,
  NICK: String.raw`[\p{L}\p{N}_@][\p{L}\p{M}\p{N}_.'’@&-]*(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}_.'’)&-]*){0,4}`,
  DATE,
  SHORTDATE: SHORT_DATE,
  TIME,
}

/** The patterns of a table under `knowledge/en/cues`; several examples are parted by ` ¦ `. */
export function cues(name: string): readonly Cue[] {
  return table(`cues/${name}`, Row).map((row) => ({
    ...row,
    pattern: new RegExp(
      withoutModifiers(row.pattern.replaceAll(/\{([A-Z]+)\}/g, (whole, part: string) => (part in PARTS ? `(?:${PARTS[part]})` : whole))),
      'u',
    ),
    yes: examples(row.yes),
    no: examples(row.no),
  }))
}

/** The first cue that matches, with its match. */
export function firstMatch(
  list: readonly Cue[],
  text: string,
  kind?: string,
): { readonly cue: Cue; readonly match: RegExpExecArray } | undefined {
  for (const cue of list) {
    const match = kind === undefined || cue.kind === kind ? cue.pattern.exec(text) : null
    if (match) return { cue, match }
  }
  return undefined
}

const examples = (cell: string): readonly string[] => cell.split(' ¦ ').filter((example) => example && example !== '-')
