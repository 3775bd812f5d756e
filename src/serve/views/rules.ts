/** Rules in plain words. */
import type { RuleAnswer } from '../answers/rule.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'

export const rulesView: View<readonly RuleAnswer[]> = {
  lines: (rules, ink) => (rules.length === 0 ? ['No rule fits.'] : rules.flatMap((rule) => ruleLines(rule, ink))),
}

const ruleLines = ({ id, layer, about, looks, yes, no, file }: RuleAnswer, ink: Ink): readonly string[] => [
  '',
  `${ink.strong(safe(id))}  ${ink.quiet(`${layer} · ${file}`)}`,
  ...wrapped(safe(about), ink, 2),
  ...(looks ? wrapped(`${ink.quiet('looks for')} ${safe(looks)}`, ink, 4, 2) : []),
  ...yes.flatMap((sentence) => wrapped(`${ink.good('yes')} ${ink.quote(safe(sentence))}`, ink, 6, 2)),
  ...no.flatMap((sentence) => wrapped(`${ink.bad('no ')} ${ink.quote(safe(sentence))}`, ink, 6, 2)),
]
