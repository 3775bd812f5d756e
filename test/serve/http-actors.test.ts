/** Actors over HTTP: members with their words, merging, an old id that leads on, keeping apart; and finding everything at once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { smallCase } from './small-case.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve({ case: await smallCase(), port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const at = (path: string): string => new URL(path, serving.url).href
const get = async <T>(path: string): Promise<T> => (await (await fetch(at(path))).json()) as T
const post = async <T>(path: string, body: unknown): Promise<T> =>
  (await (
    await fetch(at(path), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  ).json()) as T

interface Actor {
  readonly id: string
  readonly name: string
  readonly members?: readonly string[]
}
interface Member {
  readonly ref: string
  readonly number: number
  readonly mentions: number
  readonly forms: readonly { readonly words: string; readonly start: number; readonly end: number; readonly quote: string }[]
}
const actors = async (query = ''): Promise<readonly Actor[]> => (await get<{ items: readonly Actor[] }>(`/actors?limit=1000${query}`)).items
const path = ({ id }: Actor): string => `/actors/${encodeURIComponent(id)}`

test('members have their words exactly as they stand, a page at a time', async () => {
  const vell = (await actors('&name=Vell'))[0]!
  const all = await get<{ items: readonly Member[]; total: number }>(`${path(vell)}/members`)
  expect(all.items.map(({ ref }) => ref)).toEqual(vell.members)
  for (const { number, mentions, forms } of all.items) {
    const { text } = await get<{ text: string }>(`/documents/${number}/reading`)
    expect(mentions).toBeGreaterThanOrEqual(forms.length)
    for (const { words, start, end, quote } of forms) {
      expect(text.slice(start, end)).toBe(words)
      expect(quote).toContain(words)
    }
  }
  const page = await get<{ items: readonly Member[]; next?: string }>(`${path(vell)}/members?limit=1`)
  expect(page.items).toHaveLength(1)
  expect((await fetch(at(`${path(vell)}/members?after=x`))).status).toBe(400)
})

test('brief lists leave the members out', async () => {
  expect((await actors('&brief=true')).every(({ members }) => members === undefined)).toBe(true)
})

test('the id of a merged actor leads on, until the merge is undone', async () => {
  const [one, other] = (await actors()) as [Actor, Actor]
  const { batch } = await post<{ batch: string }>('/decisions', { actions: [{ kind: 'merge', actors: [one.id, other.id] }] })
  const page = await get<{ actor: Actor }>(path(other))
  expect(page.actor.id).toBe(one.id)
  expect(page.actor.members).toHaveLength((one.members?.length ?? 0) + (other.members?.length ?? 0))
  await post('/undo', { batch })
  expect((await get<{ actor: Actor }>(path(other))).actor.id).toBe(other.id)
})

test('who is said not to be the same is kept apart, and the log says so', async () => {
  const [one, other] = (await actors()) as [Actor, Actor]
  const { says, batch } = await post<{ says: string; batch: string }>('/decisions', {
    actions: [{ kind: 'apart', actors: [one.id, other.id], why: 'two towns' }],
  })
  expect(says).toContain('are not the same (two towns)')
  const log = await get<{ items: readonly { batch: string }[] }>(`/decisions?on=${encodeURIComponent(other.id)}`)
  expect(log.items.map((entry) => entry.batch)).toContain(batch)
  expect((await actors()).map(({ id }) => id)).toContain(other.id)
})

test('an actor has its disputes, and names for those whom it points to', async () => {
  const [first] = (await get<{ items: readonly { happening: string }[] }>('/disputes')).items
  const { happening } = await get<{ happening: { actors: readonly { actor: string }[] } }>(
    `/happenings/${encodeURIComponent(first!.happening)}`,
  )
  const id = happening.actors[0]!.actor
  const page = await get<{ disputes: readonly { happening: string }[]; named: readonly Actor[] }>(`/actors/${encodeURIComponent(id)}`)
  expect(page.disputes.map((dispute) => dispute.happening)).toContain(first!.happening)
})

interface Group {
  readonly count: number
  readonly items: readonly Record<string, never>[]
}

test('find gives a few of everything; a number leads to its document', async () => {
  const found = await get<Record<string, Group>>('/find?words=harb*&most=2')
  expect(Object.keys(found).toSorted()).toEqual(['actors', 'disputes', 'documents', 'happenings', 'texts'])
  expect(found.texts!.count).toBeGreaterThan(0)
  const texts = found.texts!.items as unknown as { snippet: string; from: number; marks: { start: number; end: number }[] }[]
  for (const { snippet, from, marks } of texts) {
    expect(marks.length).toBeGreaterThan(0)
    for (const { start, end } of marks) expect(snippet.slice(start - from, end - from)).toMatch(/^harb/i)
  }
  const numbered = await get<Record<string, Group>>('/find?words=%232')
  expect(numbered.documents!.items.map(({ number }) => Number(number))).toEqual([2])
  const id = (await get<{ items: readonly { id: string }[] }>('/happenings')).items[0]!.id
  expect((await get<Record<string, Group>>(`/find?words=${encodeURIComponent(id.slice(0, -2))}`)).happenings!.count).toBeGreaterThan(0)
})
