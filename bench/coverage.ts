/**
 * How much of PETRARCH's dictionaries the event reader knows, and codes alike in plain sentences that this bench makes up.
 *
 *     node bench/coverage.ts      prints what is missing, too
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { table } from '../src/knowledge.ts'
import type { Document } from '../src/model/document.ts'
import { isAgentNoun } from '../src/read/events/actorish.ts'
import { eventsIn } from '../src/read/events/events.ts'
import { rowsOf } from '../src/read/events/lexicon-rows.ts'
import { eventWords } from '../src/read/events/words.ts'
import { parseTexts } from '../test/helpers/parse.ts'
import { agentsIn, type DictionaryVerb, verbsIn } from './dictionaries/dictionary.ts'
import { type Figure, percent } from './figure.ts'

const folder = fileURLToPath(new URL('../../shared/data/petr-dictionaries/', import.meta.url))

export async function measure(): Promise<readonly Figure[]> {
  if (!existsSync(folder)) return []
  const found = await coverage()
  const figure = (measure: string, { all, missing }: Share, toBeat: number, note: string): Figure => ({
    layer: 'coverage',
    measure,
    value: percent(1 - missing.length / all),
    toBeat,
    note: `${all - missing.length} of ${all}; ${note}`,
  })
  return [
    figure(
      'PETRARCH: verbs known',
      found.verbs,
      90,
      'by a row of the event lexicon, a closed list of it, as a cue; where PETRARCH codes no event, also as a plain verb',
    ),
    figure(
      'PETRARCH: verbs with an event code known',
      found.eventVerbs,
      90,
      'by a row that gives an event, or as one that carries an event noun',
    ),
    figure('PETRARCH: agent nouns known', found.agents, 85, 'by their head'),
    figure('PETRARCH: `X <verb> Y`, same quad class', found.somebody, 85, 'verbs that take somebody as object by WordNet'),
    figure('PETRARCH: `X <verb> Y` or `X <verb> to/with/… Y`, same quad class', found.loose, 85, 'all verbs with an event code'),
    figure('PETRARCH: `X <verb> Y`, also where English has no object, same quad class', found.plain, 85, 'all verbs with an event code'),
  ]
}

/** Root 01 is a bare statement: a cue, no event. */
const isEvent = (root: string | undefined): boolean => root !== undefined && root !== '01'

interface Share {
  readonly all: number
  readonly missing: readonly string[]
}

interface Coverage {
  readonly verbs: Share
  readonly eventVerbs: Share
  readonly agents: Share
  readonly somebody: Share
  readonly loose: Share
  readonly plain: Share
}

async function coverage(): Promise<Coverage> {
  const verbs = verbsIn(`${folder}CAMEO.2.0.txt`)
  const coded = verbs.filter(({ root }) => isEvent(root))
  const agents = [...new Set(['Phoenix.agents.txt', 'PLOVER_agents.txt'].flatMap((name) => agentsIn(folder + name)))]
  const [known, telling] = [knownVerbs(), tellingVerbs()]
  const takesSomebody = somebodyVerbs()
  return {
    verbs: share(verbs, ({ verb, root }) => (isEvent(root) ? verb : verb + NO_EVENT), known),
    eventVerbs: share(coded, ({ verb }) => verb, telling),
    agents: share(agents, (noun) => noun, knowsAgent),
    somebody: await alike(
      coded.filter(({ verb }) => takesSomebody.has(verb)),
      plainUses,
    ),
    loose: await alike(coded, looseUses),
    plain: await alike(coded, plainUses),
  }
}

function share<T>(all: readonly T[], name: (one: T) => string, isKnown: (name: string) => boolean): Share {
  return { all: all.length, missing: all.map(name).filter((one) => !isKnown(one)) }
}

/** By its head: the last word before a preposition. The dictionary cuts some words short (`defence minist`). */
function knowsAgent(noun: string): boolean {
  const head = noun
    .split(/ (?:of|for|in|to|at|and|without) /)[0]!
    .split(/[ -]/)
    .at(-1)!
  return isAgentNoun(noun) || ['', 'er', 'y', 'e'].some((ending) => isAgentNoun(singular(head + ending)))
}

const singular = (noun: string): string => noun.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')

/** A phrasal verb is known when its verb has a row that asks for its particle. */
function tellingVerbs(): (verb: string) => boolean {
  const rows = rowsOf('verbs').filter(({ type }) => type !== 'NONE')
  const single = new Set([...rows.map(({ lemma }) => lemma), ...eventWords().light, ...eventWords().support])
  const phrasal = new Set(rows.flatMap(({ lemma, guard }) => guard.split(/[\s=,/]+/).map((part) => `${lemma} ${part}`)))
  return (verb) => (verb.includes(' ') ? phrasal.has(verb) : single.has(verb.replace('-', '')) || single.has(verb))
}

const NO_EVENT = ' (no event)'

const Cue = z.looseObject({ lemma: z.string() })

function knownVerbs(): (verb: string) => boolean {
  const { light, support, enter, performed, brokered, objectControl, obliqueControl, states, carriers } = eventWords()
  const listed = new Set(
    [light, support, enter, performed, brokered, objectControl, obliqueControl, states, carriers].flatMap((list) => [...list]),
  )
  const rows = new Set([...rowsOf('verbs'), ...table('cues/attribution-cues.tsv', Cue)].map(({ lemma }) => lemma))
  const plain = new Set(table('lexicon/verb-lemmas.tsv', Cue).map(({ lemma }) => lemma))
  const tells = tellingVerbs()
  const isKnown = (verb: string): boolean => tells(verb) || listed.has(verb) || rows.has(verb)
  return (name) => {
    const verb = name.replace(NO_EVENT, '')
    return isKnown(verb) || (verb !== name && plain.has(verb.split(' ')[0]!))
  }
}

/** Verbs that take somebody as their object, made by train/event-words.ts. */
function somebodyVerbs(): ReadonlySet<string> {
  const lines = readFileSync(new URL('dictionaries/somebody.tsv', import.meta.url), 'utf8').split('\n')
  return new Set(lines.filter((line) => line && !line.startsWith('#')).slice(1))
}

type Uses = (verb: DictionaryVerb) => readonly string[]

/** In the past tense between two states, and between two groups. */
const plainUses: Uses = ({ past }) => [`Chad ${past} Sudan.`, `On Friday the police ${past} the rebels.`]

/** Also with the prepositions that PETRARCH steps over. */
const looseUses: Uses = (verb) => [
  ...plainUses(verb),
  ...['to', 'with', 'on', 'against', 'for', 'from'].map((word) => `On Friday the police ${verb.past} ${word} the rebels.`),
]

/** Which verbs have no use that is read in the quad class of their code; one suffices. */
async function alike(verbs: readonly DictionaryVerb[], uses: Uses): Promise<Share> {
  const count = uses(verbs[0]!).length
  const documents = await parseTexts(verbs.flatMap(uses))
  const read = verbs.map((verb, i) => ({ ...verb, documents: documents.slice(count * i, count * (i + 1)) }))
  const missing = read.filter((verb) => !verb.documents.some((document) => isAlike(document, verb)))
  return { all: verbs.length, missing: missing.map((verb) => `${verb.verb} (${verb.root}; ${verb.documents.map(typesIn).join(', ')})`) }
}

const typesIn = (document: Document): string =>
  eventsIn(document)
    .map(({ type }) => type)
    .join('+') || 'nothing'

const isAlike = (document: Document, { root }: DictionaryVerb): boolean =>
  eventsIn(document).some(({ type }) => QUADS[root!]?.includes(QUAD_OF[type] ?? 0))

const QUAD_OF: Readonly<Record<string, number>> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1,
  COOPERATE: 2, AID: 2, RETREAT: 2,
  REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3,
  PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
} // biome-ignore format: a table

/** Quad classes of CAMEO roots by PLOVER: an appeal (02) is a REQUEST; yielding (08) is CONCEDE or RETREAT. */
const QUADS: Readonly<Record<string, readonly number[]>> = {
  '02': [3], '03': [1], '04': [1], '05': [1], '06': [2], '07': [2], '08': [1, 2],
  '09': [3], '10': [3], '11': [3], '12': [3], '13': [3],
  '14': [4], '15': [4], '16': [4], '17': [4], '18': [4], '19': [4], '20': [4],
} // biome-ignore format: a table

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, { all, missing }] of Object.entries(await coverage()) as readonly (readonly [string, Share])[])
    process.stdout.write(`${name}: ${all - missing.length} of ${all}; missing: ${missing.join(', ')}\n\n`)
  process.exit()
}
