/** What a story expects: `expected.json` as test/stories/README.md describes it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'

/** `01:word@2`, `05:carried out by`: document, words, which occurrence. */
const Ref = z.string().regex(/^\w+:.+$/)
const Accepted = z.union([z.int(), z.array(z.int())])

const Side = z.strictObject({ quotes: z.array(Ref).min(1), voice: z.string().optional() })

const Parting = z.strictObject({
  about: z.array(z.string()).min(1),
  happening: z.string().optional(),
  between: z.array(Side).min(2),
  optional: z.literal(true).optional(),
})

const Occurrence = z.strictObject({
  id: z.string(),
  type: z.array(z.string()).min(1),
  mentions: z.array(Ref).min(1),
  optional: z.array(Ref).default([]),
  reports: Accepted,
  origins: Accepted,
})

const Expected = z.strictObject({
  about: z.string(),
  folder: z.string().optional(),
  documents: z.record(z.string(), z.strictObject({ file: z.string(), title: z.string().optional(), published: z.string().optional() })),
  origins: z.array(z.strictObject({ documents: z.array(z.string()), quotedBy: z.array(z.string()).default([]) })),
  copies: z.array(z.tuple([z.string(), z.string()])),
  happenings: z.array(Occurrence),
  apart: z.array(z.tuple([Ref, Ref])).default([]),
  disputes: z.array(Parting),
  differs: z.array(Parting),
  revised: z.array(Parting),
  noDispute: z.union([z.literal(true), z.array(z.tuple([Ref, Ref]))]).default([]),
  actors: z.array(z.union([z.strictObject({ same: z.array(Ref).min(2) }), z.strictObject({ apart: z.tuple([Ref, Ref]) })])).default([]),
})

export type Expected = z.output<typeof Expected>
export type ExpectedParting = z.output<typeof Parting>

export interface Story {
  readonly name: string
  /** Where its files are. */
  readonly folder: string
  readonly expected: Expected
}

/** Every story in a folder of stories, by name. */
export function storiesIn(folder: string): readonly Story[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => storyAt(join(folder, name)))
    .sort((a, b) => a.name.localeCompare(b.name))
}

function storyAt(path: string): Story {
  const expected = Expected.parse(JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')))
  return { name: basename(path), folder: resolve(path, expected.folder ?? '.'), expected }
}

/** The files of a story, each once, in reading order. */
export const filesOf = ({ folder, expected }: Story): readonly string[] =>
  [...new Set(Object.values(expected.documents).map(({ file }) => file))].sort().map((file) => join(folder, file))
