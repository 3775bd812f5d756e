/** Every rule that a reading or a comparison may name, in plain words. */
import { factualityRule } from './factuality-rule.ts'
import { lexiconRule } from './lexicon-rule.ts'
import { namedSteps } from './named-steps.ts'
import type { Rule } from './rule.ts'
import { wordRules } from './word-rules.ts'

let known: ReadonlyMap<string, Rule> | undefined

const named = (): ReadonlyMap<string, Rule> => (known ??= new Map([...namedSteps(), ...wordRules()].map((rule) => [rule.id, rule])))

/** Rules with a name of their own; those of single words are made from their id. */
export const allNamedRules = (): readonly Rule[] => [...named().values()]

/** By its id in a reading, or of a dispute of the case with or without `disputes/`; undefined when nothing is known by it. */
export const ruleNamed = (id: string): Rule | undefined =>
  named().get(id) ?? lexiconRule(id) ?? factualityRule(id) ?? attributionRule(id) ?? named().get(`disputes/${id}`)

/** `attributions/says-verb`: a word by which the text hands over to somebody else. */
function attributionRule(id: string): Rule | undefined {
  const [, stance, pos] = /^attributions\/([a-z]+)-(verb|noun|adj)$/.exec(id) ?? []
  if (!stance || !pos) return undefined
  const about = `A ${pos === 'adj' ? 'adjective' : pos} of saying or thinking gives its clause to whoever says or thinks it (${stance}).`
  return {
    id,
    layer: 'attributions',
    about: about.replace('A adjective', 'An adjective'),
    yes: [],
    no: [],
    file: 'knowledge/en/cues/attribution-cues.tsv',
  }
}
