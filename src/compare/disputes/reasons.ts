/** Why: different voices give different causes or aims of one happening. Disputed only where one answers the other's by name. */
import type { Happening } from '../../model/comparison.ts'
import type { DigestEvent, DigestLink, Report } from '../../model/digest.ts'
import { isBetweenVoices, type Parting, type Side } from './parting.ts'
import type { Placed } from './placed.ts'
import type { Told } from './told.ts'
import { disputeWords } from './words.ts'

interface Reason {
  readonly link: DigestLink
  readonly told: Told
  /** Happening of the cause. */
  readonly cause: string
}

export function reasonsOf(placed: Placed, reports: readonly Report[]): readonly Parting[] {
  const links = reports.flatMap((report) => report.digest.links.flatMap((link) => reasonBy(placed, report, link)))
  const byEffect = Map.groupBy(links, ({ effect }) => effect.id)
  return [...byEffect.values()].flatMap((same) =>
    partingOf(
      placed,
      same[0]!.effect,
      same.map(({ reason }) => reason),
    ),
  )
}

/** An aim among the reasons makes it a matter of motive. */
const topicOf = (reasons: readonly Reason[]): 'motive' | 'cause' =>
  reasons.some(({ link }) => link.type === 'purpose') ? 'motive' : 'cause'

function reasonBy(placed: Placed, report: Report, link: DigestLink): readonly { readonly effect: Happening; readonly reason: Reason }[] {
  if (!['cause', 'prevent', 'purpose'].includes(link.type)) return []
  const [from, to] = link.type === 'purpose' ? [link.to, link.from] : [link.from, link.to]
  const [cause, effect] = [from, to].map((id) => placed.happeningOf(`${report.document}#${id}`))
  const told = placed.toldOn(`${report.document}#${from}`).find((one) => one.asserts && one.sign === '+' && placed.speaks(one, link.voice))
  return cause && effect && cause !== effect && told ? [{ effect, reason: { link, told, cause: cause.id } }] : []
}

function partingOf(placed: Placed, effect: Happening, reasons: readonly Reason[]): readonly Parting[] {
  const byCause = [...Map.groupBy(reasons, ({ cause }) => cause).values()]
  const apart = byCause.filter((group) =>
    byCause.every((other) => other === group || !mayBeOne(group[0]!.told.event, other[0]!.told.event)),
  )
  const sides: readonly Side[] = apart.map((group) => ({ value: actOf(group[0]!.told.event), told: group.map(({ told }) => told) }))
  if (sides.length < 2 || !isBetweenVoices(sides)) return []
  const kind = answers(sides) || apart.flat().some((reason) => correctsAnother(placed, effect, reason)) ? 'dispute' : 'differs'
  return [{ kind, about: topicOf(reasons), happening: effect.id, key: '', sides, rule: `reasons/${kind}` }]
}

/** How far before its own reason a voice may have denied another's, in UTF-16 units of text: about two sentences. */
const REACH = 200

/** `Nor is it true that Italy left for money. It withdrew because …`: who denies the act and gives it a reason denies the other reason. */
const correctsAnother = (placed: Placed, effect: Happening, { told }: Reason): boolean =>
  placed
    .toldAcross(told.account.document)
    .some(
      (one) =>
        one.asserts &&
        one.sign === '-' &&
        one.voice.key === told.voice.key &&
        one.event.type === effect.type &&
        one.event.type !== 'OTHER' &&
        one.account.end <= told.account.start &&
        told.account.start - one.account.end < REACH,
    )

/** Two tellings of one cause. */
const mayBeOne = (a: DigestEvent, b: DigestEvent): boolean => a.lemma === b.lemma || (a.type === b.type && a.type !== 'OTHER')

/** One side's sentence says no, and names the other's cause. */
const answers = (sides: readonly Side[]): boolean =>
  sides.some((side) =>
    side.told.some(
      ({ account }) =>
        disputeWords().negating.test(account.quote) &&
        sides.some((other) => other !== side && other.told.some(({ event }) => names(account.quote, event))),
    ),
  )

const names = (quote: string, { lemma }: DigestEvent): boolean => quote.toLowerCase().includes(lemma.toLowerCase().slice(0, 6))

const LONGEST_ACT = 70

/** `the storm stopped the assault`: an event in the words of its own clause, from its doer on. */
export function actOf({ arguments: parts, sentence, start, end }: DigestEvent): string {
  const doer = parts.find((part) => part.role === 'source' && part.end <= start && part.start >= sentence.start)
  const from = doer && start - doer.end < LONGEST_ACT / 2 ? doer.start : start
  const clause = sentence.text.slice(from - sentence.start, end - sentence.start) + restOfClause(sentence.text.slice(end - sentence.start))
  return clause.length <= LONGEST_ACT ? clause : `${clause.slice(0, LONGEST_ACT).replace(/\s\S*$/, '')}…`
}

/** What follows in a clause, up to a stop or comma, or a word that hands over to another clause. */
export const restOfClause = (words: string): string =>
  words.split(/[.,;:!?"“”()\n]|\s(?=(?:because|although|while|which|who|after|before)\b)/)[0]!.trimEnd()
