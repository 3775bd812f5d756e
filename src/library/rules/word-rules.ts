import { allRules } from '../../read/events/rules.ts'
import { effectRules } from '../../read/links/effects.ts'
import { linkRules } from '../../read/links/link-rules.ts'
import { plain } from './plain.ts'
import type { Rule } from './rule.ts'

/** Rules for single constructions, and for words that link events or say who gains. */
export const wordRules = (): readonly Rule[] => [...constructions(), ...links(), ...effects()]

const constructions = (): readonly Rule[] =>
  allRules().map(({ rule }) => ({
    id: `rule:${rule.id}`,
    layer: 'events',
    about: `This construction is read as an event (${rule.type}).`,
    looks: rule.trigger,
    ...proof(rule),
    file: 'knowledge/en/events/rules.yaml',
  }))

const links = (): readonly Rule[] =>
  linkRules().map((rule) => ({
    id: `links/${rule.id}`,
    layer: 'links',
    about: SAYS[rule.type],
    looks: listed(
      'words' in rule
        ? rule.words
        : 'phrases' in rule
          ? rule.phrases
          : 'marks' in rule
            ? rule.marks
            : 'adverbs' in rule
              ? rule.adverbs
              : rule.equals,
    ),
    ...proof(rule),
    file: 'knowledge/en/cues/links.yaml',
  }))

const effects = (): readonly Rule[] =>
  effectRules().map((rule) => ({
    id: `effects/${rule.id}`,
    layer: 'effects',
    about: `These words say that somebody ${rule.sign === '+' ? 'gains' : 'loses'} by an event.`,
    looks: listed('phrases' in rule ? rule.phrases : rule.words),
    ...proof(rule),
    file: 'knowledge/en/cues/effects.yaml',
  }))

const SAYS = {
  cause: 'These words say that one event caused another.',
  enable: 'These words say that one event made another possible.',
  prevent: 'These words say that one event kept another from happening.',
  purpose: 'These words say that one event was done for the sake of another.',
  condition: 'These words make one event the condition of another.',
} as const

const proof = ({ yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] }) => ({
  yes: yes.map(plain),
  no: no.map(plain),
})

const listed = (words: readonly string[]): string => words.map((word) => word.replaceAll('+', ' ')).join(', ')
