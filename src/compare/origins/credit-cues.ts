/** The patterns of `knowledge/en/outlets/credits.tsv`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Row = z.object({
  id: z.string(),
  where: z.enum(['opening', 'head', 'masthead', 'foot', 'byline', 'end']),
  says: z.enum(['credit', 'publisher']),
  accepts: z.enum(['any', 'outlet', 'name', 'body']),
  pattern: z.string(),
  yes: z.string(),
  no: z.string(),
})

export interface CreditCue extends Omit<z.infer<typeof Row>, 'pattern' | 'yes' | 'no'> {
  readonly pattern: RegExp
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&/-]*`
const NAME = `${WORD}(?: (?:${WORD}|(?:of|de|del|du|la|y|for|and|&|the)(?= )))*`
const OUTLET = `(?:[Tt]he |THE )?(?:dpa|${WORD}(?: (?:${WORD}|(?:of|de|del|du|la|y|for|and|&|of the|the)(?= \\p{Lu}))){0,6})`
const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`
const MONTH = String.raw`\p{Lu}\p{L}{2,8}\.?`
const SHORT_DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2})(?:,? \d{4})?`
const DATE = String.raw`(?:\p{Lu}\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|${MONTH} \d{1,2},? \d{4}|${MONTH},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`

const PARTS: Readonly<Record<string, string>> = {
  NAME,
  OUTLET,
  CAPS,
  DATE,
  PERSON: `${WORD}(?: ${WORD}){0,4}`,
  REST: `(?:, ${WORD}(?: ${WORD}){0,3}){0,3}(?:,? ${SHORT_DATE})?`,
}

let read: readonly CreditCue[] | undefined

export function creditCues(): readonly CreditCue[] {
  read ??= table('outlets/credits.tsv', Row).map((row) => ({
    ...row,
    pattern: new RegExp(
      row.pattern.replaceAll(/\{([A-Z]+)\}/g, (whole, part: string) => PARTS[part] ?? whole),
      'u',
    ),
    yes: examples(row.yes),
    no: examples(row.no),
  }))
  return read
}

const examples = (cell: string): readonly string[] =>
  cell
    .split(' ¦ ')
    .filter((example) => example && example !== '-')
    .map((example) => example.replaceAll(' ⏎ ', '\n'))
