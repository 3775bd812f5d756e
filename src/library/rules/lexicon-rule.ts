import { type LexiconFile, rowsOf } from '../../read/events/lexicon-rows.ts'
import { templateOf } from '../../read/events/template.ts'
import { plain } from './plain.ts'
import type { Rule } from './rule.ts'

const FILES: Readonly<Record<string, LexiconFile>> = { verb: 'verbs', noun: 'nouns', adj: 'adjectives' }
const FORM = /^lexicon:(.+)\/(verb|noun|adj)(?:\[(.*)\])?@([^@+]+)(\+gerund)?$/

/** The sense of a word that an event was found by: `lexicon:attack/verb[free]@attack`. */
export function lexiconRule(id: string): Rule | undefined {
  const [, lemma, pos, guard = '-', template] = FORM.exec(id) ?? []
  const file = pos && FILES[pos]
  const row = file && rowsOf(file).find((one) => one.lemma === lemma && (one.guard || '-') === guard && one.template === template)
  if (!row) return undefined
  const { about, yes, no } = templateOf(row.template)
  return {
    id,
    layer: 'events',
    about: `The ${NAMES[pos!]} “${lemma}” is read as: ${about} (${row.type}).`,
    ...(guard !== '-' && { looks: guard }),
    yes: yes.map(plain),
    no: no.map(plain),
    file: `knowledge/en/lexicon/events-${file}.tsv`,
  }
}

const NAMES: Readonly<Record<string, string>> = { verb: 'verb', noun: 'noun', adj: 'adjective' }
