/** Whose report a text says it is: dateline, byline, credit line, copyright, masthead. Known agencies and invented outlets alike. */
import type { Span } from '../../model/reading.ts'
import { acceptedOutlet } from './accepted.ts'
import { type CreditCue, creditCues } from './credit-cues.ts'
import { creditLines, isRunning, type Lines, type Roled } from './credit-lines.ts'
import { outletNamed } from './outlet.ts'

export interface Credits {
  /** The outlet whose words these are, as an origin is called. */
  readonly credit?: string
  /** Who puts them out. */
  readonly publisher?: string
  /** In a digest of several reports: whose each paragraph is (UTF-16 offsets). */
  readonly parts: readonly PartCredit[]
}

export interface PartCredit extends Span {
  readonly credit: string
}

export function creditsIn(text: string, passages: readonly Roled[]): Credits {
  const lines = creditLines(text, passages)
  const parts = partCredits(text, passages)
  const publisher = first(lines, (cue) => cue.says === 'publisher')
  const credit = first(lines, (cue) => cue.says === 'credit' && !(parts.length > 0 && ['opening', 'end'].includes(cue.where)))
  return { ...(credit && { credit }), ...(publisher && { publisher }), parts }
}

function first(lines: Lines, wanted: (cue: CreditCue) => boolean): string | undefined {
  for (const cue of creditCues().filter(wanted)) {
    const outlet = lines[cue.where].map((line) => outletBy(cue, line)).find(Boolean)
    if (outlet) return outlet
  }
  return undefined
}

function outletBy(cue: CreditCue, line: string): string | undefined {
  const printed = cue.pattern.exec(line)?.groups?.outlet
  const outlet = printed && acceptedOutlet(printed, cue.accepts)
  return outlet ? outletNamed(outlet).name : undefined
}

/** Credits of single paragraphs. One at the head or at the foot of a text is the whole text's; then there are no parts. */
function partCredits(text: string, passages: readonly Roled[]): readonly PartCredit[] {
  const paragraphs = bodyParagraphs(text, passages)
  const credited = paragraphs.map(({ start, end }) => {
    const words = text.slice(start, end).trim()
    const [opens, closes] = ['opening', 'end'].map((where) =>
      creditCues()
        .filter((cue) => cue.where === where)
        .map((cue) => outletBy(cue, words))
        .find(Boolean),
    )
    return { start, end, opens, closes }
  })
  const [begin, finish] = [credited.findLastIndex(({ opens }) => opens), credited.findIndex(({ closes }) => closes)]
  if (begin <= 0 && (finish < 0 || finish === credited.length - 1)) return []
  return withOpenings(credited)
}

/** A dateline's credit goes on until the next credited paragraph. */
function withOpenings(
  credited: readonly (Span & { readonly opens: string | undefined; readonly closes: string | undefined })[],
): readonly PartCredit[] {
  const parts: PartCredit[] = []
  let open: string | undefined
  for (const { start, end, opens, closes } of credited) {
    open = opens ?? (closes ? undefined : open)
    const credit = closes ?? open
    if (credit) parts.push({ start, end, credit })
  }
  return parts
}

/** Paragraphs of running text, each with its dateline. */
function bodyParagraphs(text: string, passages: readonly Roled[]): readonly Span[] {
  let reached = 0
  let dateline: number | undefined
  return passages.flatMap(({ start, end, role }) => {
    if (start < reached) return []
    reached = end
    const from = dateline ?? start
    dateline = role === 'dateline' && !/\n\s*$/.test(text.slice(start, end)) ? start : undefined
    return ['body', 'quotation'].includes(role) && isRunning(text.slice(start, end)) ? [{ start: from, end }] : []
  })
}
