/** What a cluster is, judged from the words of all its mentions. */
import type { EntityKind } from '../../model/reading.ts'
import type { Candidate } from './candidate.ts'
import { lastWord, plainName } from './words.ts'

export interface Profile {
  readonly kind: EntityKind
  readonly number: 'sing' | 'plur' | undefined
  readonly gender: 'm' | 'f' | 'n' | undefined
  readonly sector: string | undefined
  readonly country: string | undefined
  readonly known: string | undefined
  /** Longest name first, as written. */
  readonly names: readonly string[]
  /** Last words of its nominal mentions: 'minister', 'cleric'. */
  readonly nouns: ReadonlySet<string>
}

export function profileOf(members: readonly Candidate[]): Profile {
  const named = members.filter((m) => m.form === 'name')
  const nominal = members.filter((m) => m.form === 'nominal')
  const telling = [...byLength(named), ...nominal, ...members]
  const first = <K extends 'gender' | 'sector' | 'country' | 'known' | 'number'>(key: K) =>
    telling.map((m) => m.sense?.[key]).find((value) => value !== undefined && value !== '')
  return {
    kind: named.find((m) => m.kind !== 'other')?.kind ?? nominal.find((m) => m.kind !== 'other')?.kind ?? telling[0]?.kind ?? 'other',
    number: first('number'),
    gender: first('gender'),
    sector: first('sector'),
    country: first('country'),
    known: first('known'),
    names: byLength(named).map((m) => m.sense?.words ?? ''),
    nouns: new Set(nominal.map((m) => lastWord(plainName(m.sense?.words ?? '').replace(/ of .*/, '')))),
  }
}

const byLength = (named: readonly Candidate[]): readonly Candidate[] =>
  [...named].sort((a, b) => (b.sense?.words.length ?? 0) - (a.sense?.words.length ?? 0) || a.index - b.index)
