/** PETRARCH's dictionaries, as far as coverage is measured by them: verbs with the code of their plain use, and agent nouns. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { table } from '../../src/knowledge.ts'

const Irregular = z.object({ form: z.string(), lemma: z.string() })

export interface DictionaryVerb {
  /** In lower case; a particle after a space: `call off`. */
  readonly verb: string
  readonly past: string
  /** CAMEO root of the plain transitive use, as '19'; undefined where the dictionary codes no event. */
  readonly root: string | undefined
}

/** The single verbs and phrasal verbs of `CAMEO.2.0.txt`, each by its own code or that of its block. */
export function verbsIn(file: string): readonly DictionaryVerb[] {
  const verbs = new Map<string, DictionaryVerb>()
  let block: string | undefined
  for (const line of linesAfter(file, 'VERB PATTERNS')) {
    const heading = /^---.*\[([^\]]*)\]/.exec(line)
    if (heading) block = heading[1]
    const [, name, forms, code] = heading ? [] : (/^\+?([A-Z][A-Z_-]*)\s*(?:\{([^}]*)\})?\s*(?:\[([^\]]*)\])?/.exec(line) ?? [])
    if (!name) continue
    const verb = name.toLowerCase().replaceAll('_', ' ')
    verbs.set(verb, { verb, past: pastOf(verb, forms ?? ''), root: rootOf(code ?? block ?? '') })
  }
  return [...verbs.values()].filter(({ verb }) => !/ (and|or)$|^\w+ed /.test(verb))
}

/** `[057]`, `[:110]` and `[042:043]` (the code of whoever does it comes first). */
const rootOf = (code: string): string | undefined => /\d\d/.exec(code)?.[0]

/** By the list of irregular forms, else the listed form that is no present, else by the regular endings. */
function pastOf(verb: string, forms: string): string {
  const [head, ...particles] = verb.split(' ')
  const listed = forms
    .toLowerCase()
    .split(/\s+/)
    .map((form) => form.replace('+', '').split('_')[0]!)
  const given = listed.find((form) => form && form !== head && !/(?:ing|s)$/.test(form))
  return [irregularPast(head!) ?? given ?? regularPast(head!), ...particles].join(' ')
}

const UNCHANGED = /^(?:beset|broadcast|burst|cut|hit|hurt|let|put|quit|rid|set|shed|shut|split|spread|upset)$/

function irregularPast(verb: string): string | undefined {
  if (UNCHANGED.test(verb)) return verb
  return table('lexicon/events-irregular.tsv', Irregular).find(({ lemma }) => lemma === verb)?.form
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** The agent nouns of a file, in lower case; several words where the dictionary has several; plural and spelling sets unfolded to one. */
export function agentsIn(file: string): readonly string[] {
  const names = linesAfter(file, '').flatMap((line) => /^([A-Z][A-Z!_'-]*)\s*(?:\{[^}]*\})?\s*\[~?[A-Z]{3}/.exec(line)?.[1] ?? [])
  return [
    ...new Set(
      names.map((name) => name.replace('!PERSON!', 'MAN').replace('!MINIST!', 'MINISTER').toLowerCase().replaceAll('_', ' ').trim()),
    ),
  ]
}

function linesAfter(file: string, mark: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.slice(lines.findIndex((line) => line.includes(mark)) + 1).filter((line) => line && !/^[#~&\s]|^- /.test(line))
}
