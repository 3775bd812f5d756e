/** One occurrence in many documents, and many that look like one. */
import { afterAll, expect, test } from 'vitest'
import { compare } from '../src/compare/compare.ts'
import { closeLibrary } from '../src/library.ts'
import { comparisonOf, happeningAt, reportsOf, type Texts } from './helpers/case-of.ts'

afterAll(closeLibrary)

const DEPOT: Texts = {
  wire: `ARLEMONT, Ostvale, May 6, 2011 (KNA) - Rebels shelled a fuel depot in Arlemont on Friday, killing 9 people, the mayor said.

The Ostvale army denied that it had fired on the depot.`,
  paper: `The Ostvale Mirror, 7 May 2011

Nine die as depot burns

Nine people were killed yesterday when the fuel depot of Arlemont was attacked. Mayor Jona Preel blamed the rebels.`,
  blog: `Notes from Arlemont
Posted on 8 May 2011

My cousin works next to the depot. He says the army shelled the depot on Friday and that everybody in Arlemont knows it.`,
  opinion: `Opinion
by Ketta Rowe, 10 May 2011

On 6 May somebody bombed a fuel depot in Arlemont. The government of Ostvale says it was the rebels.`,
}

test('an attack that four hands tell in four ways is one happening', async () => {
  const found = await comparisonOf(DEPOT)
  const attack = happeningAt(found, 'wire', 'shell')
  expect(attack.type).toBe('ASSAULT')
  for (const [document, lemma] of [
    ['paper', 'attack'],
    ['blog', 'shell'],
    ['opinion', 'bomb'],
  ] as const)
    expect(happeningAt(found, document, lemma).id, `${document}: ${lemma}`).toBe(attack.id)
  expect(attack).toMatchObject({ from: '2011-05-06', to: '2011-05-06', reports: 4, origins: 4 })
})

test('whoever is blamed is listed, and the place', async () => {
  const attack = happeningAt(await comparisonOf(DEPOT), 'wire', 'shell')
  const sources = attack.actors.filter(({ role }) => role === 'source').map(({ name }) => name.toLowerCase())
  expect(sources.some((name) => name.includes('rebels'))).toBe(true)
  expect(sources.some((name) => name.includes('army'))).toBe(true)
})

test('accounts keep their words, their voice and their values', async () => {
  const attack = happeningAt(await comparisonOf(DEPOT), 'wire', 'shell')
  const reports = await reportsOf(DEPOT)
  for (const account of attack.accounts) {
    const event = reports
      .find(({ document }) => document === account.document)!
      .digest.events.find(({ id }) => account.event.endsWith(`#${id}`))!
    expect(account.quote).toBe(event.sentence.text)
    expect(account.voices.length).toBeGreaterThan(0)
  }
  expect(attack.accounts.some(({ document, voices }) => document === 'wire' && /mayor/i.test(voices.at(-1)!.name))).toBe(true)
})

test('the order of reports makes no difference', async () => {
  const reports = await reportsOf(DEPOT)
  expect(compare(reports.toReversed(), [])).toEqual(compare(reports, []))
})

test('ids stay when a later report is added', async () => {
  const { blog, opinion, ...early } = DEPOT
  const before = happeningAt(await comparisonOf(early as Texts), 'wire', 'shell').id
  expect(happeningAt(await comparisonOf(DEPOT), 'wire', 'shell').id).toBe(before)
})

const TWO_RAIDS: Texts = {
  first: `MIRRADA, June 3, 2015 (KNA) - Gunmen attacked a police post in Mirrada on Wednesday and killed two officers, the governor said.`,
  second: `MIRRADA, June 10, 2015 (KNA) - Gunmen attacked a police post in Mirrada on Wednesday for the second time in a week and killed five officers, the governor said.`,
  later: `The Hill Gazette, 12 June 2015

On 3 June gunmen attacked a police post in Mirrada. On 10 June they attacked the post again.`,
}

test('two attacks on one town a week apart are two', async () => {
  const found = await comparisonOf(TWO_RAIDS)
  const [first, second] = [happeningAt(found, 'first', 'attack'), happeningAt(found, 'second', 'attack')]
  expect(first.id).not.toBe(second.id)
  expect(happeningAt(found, 'later', 'attack', 0).id).toBe(first.id)
  expect(happeningAt(found, 'later', 'attack', 1).id).toBe(second.id)
})

test('two meetings of the same ministers are two', async () => {
  const found = await comparisonOf({
    spring: `Foreign Minister Orla Brandt met Foreign Minister Tevik Asan in Lonnoy on 4 March 2009. They discussed the border.`,
    autumn: `Foreign Minister Orla Brandt met Foreign Minister Tevik Asan in Lonnoy on 19 October 2009. They discussed the border.`,
    echo: `The Lonnoy Post, 5 March 2009

Orla Brandt and Tevik Asan met in Lonnoy yesterday, officials said.`,
  })
  expect(happeningAt(found, 'spring', 'meet').id).not.toBe(happeningAt(found, 'autumn', 'meet').id)
  expect(happeningAt(found, 'echo', 'meet').id).toBe(happeningAt(found, 'spring', 'meet').id)
})

test('one act on two people is two happenings', async () => {
  const found = await comparisonOf({
    one: `SARNO, April 2, 2017 (KNA) - Police arrested the journalist Ivo Tarn in Sarno on Sunday, his newspaper said.`,
    other: `SARNO, April 2, 2017 (KNA) - Police arrested the trade unionist Mela Kost in Sarno on Sunday, her union said.`,
  })
  expect(happeningAt(found, 'one', 'arrest').id).not.toBe(happeningAt(found, 'other', 'arrest').id)
})

test('a denial joins what it denies, and the happening is contested', async () => {
  const found = await comparisonOf({
    paper: `The Sarno Post, 3 April 2017

Police arrested Ivo Tarn in Sarno on Sunday, his newspaper said.`,
    ministry: `Ministry of the Interior, Sarno, 4 April 2017

The police did not arrest Ivo Tarn on Sunday.`,
  })
  const arrest = happeningAt(found, 'paper', 'arrest')
  expect(happeningAt(found, 'ministry', 'arrest').id).toBe(arrest.id)
  expect(arrest.state).toBe('contested')
})

test('history told late: the day joins it to the news of that day', async () => {
  const found = await comparisonOf({
    news: `VARD, August 14, 1936 (KNA) - The general Osric Hale occupied the port of Vard on Friday with two thousand men.`,
    history: `A Short History of the Straits
by Lene Mott, 1984

On 14 August 1936 Osric Hale occupied Vard. The fleet withdrew eleven days later, and the merchants paid him.`,
  })
  expect(happeningAt(found, 'history', 'occupy').id).toBe(happeningAt(found, 'news', 'occupy').id)
})

test('what is only planned is open', async () => {
  const found = await comparisonOf({
    note: `The Sarno Post, 3 April 2017

The teachers plan to march through Sarno on 20 April.`,
  })
  expect(happeningAt(found, 'note', 'march')).toMatchObject({ state: 'open', reports: 0 })
})

test('people join and part happenings, and win', async () => {
  const found = await comparisonOf(TWO_RAIDS)
  const [first, second] = [happeningAt(found, 'first', 'attack'), happeningAt(found, 'second', 'attack')]
  const thing = (h: typeof first) => ({ id: h.id, members: h.accounts.map(({ event }) => event) })
  const none = {
    accepted: new Map(),
    rejected: new Map(),
    corrections: new Map(),
    notes: new Map(),
    labelled: new Map(),
    merges: [],
    aparts: [],
    splits: [],
    renames: [],
    joins: [],
    parts: [],
    hypotheses: [],
    evidence: [],
    ratings: [],
    anchors: new Map(),
  }
  const by = { seq: 1, batch: 'b1', by: 'ada', at: '2024-01-01T00:00:00Z' }
  const joined = await comparisonOf(TWO_RAIDS, { ...none, joins: [{ ...by, happenings: [thing(first), thing(second)] }] })
  expect(happeningAt(joined, 'first', 'attack').id).toBe(happeningAt(joined, 'second', 'attack').id)
  const leaving = happeningAt(joined, 'later', 'attack', 1)
    .accounts.filter(({ document }) => document === 'later')
    .map(({ event }) => event)
  const parted = await comparisonOf(TWO_RAIDS, { ...none, parts: [{ ...by, happening: thing(second), events: leaving.slice(-1) }] })
  expect(happeningAt(parted, 'later', 'attack', 1).id).not.toBe(happeningAt(parted, 'second', 'attack').id)
})

const LOCK: Texts = {
  wire: `PELDA, Orvane, May 2, 1994 (KNA) - Soldiers evicted the lock keepers of Pelda on Monday, the mayor said. The town had been besieged since March.`,
  history: `Rivers of Orvane
Posted on 9 June 2016

The lock of Pelda has been dry for years. On 2 May soldiers expelled the lock keepers, and nobody came back to the lock.`,
  denial: `The Orvane Herald, 4 May 1994

The army denied that its soldiers had expelled the lock keepers of Pelda.`,
}

test('other words for one deed, also in a report of much later that leaves the year out', async () => {
  const found = await comparisonOf(LOCK)
  const eviction = happeningAt(found, 'wire', 'evict')
  expect(happeningAt(found, 'denial', 'expel').id).toBe(eviction.id)
  expect(happeningAt(found, 'history', 'expel').id).toBe(eviction.id)
  expect(happeningAt(found, 'wire', 'besiege').id).not.toBe(eviction.id)
  expect(eviction).toMatchObject({ from: '1994-05-02', to: '1994-05-02' })
})

const IN_TURN: Texts = {
  one: `VARNOLD, Corland, June 2, 2009 (KNA) - Corland expelled two Meskian diplomats on Tuesday, the foreign ministry in Varnold said.`,
  other: `KESTRY, Meskia, June 3, 2009 (KNA) - Meskia expelled two Corlandish diplomats on Wednesday, the foreign ministry in Kestry said.`,
  undated: `The Varnold Post, 4 June 2009

Readers ask why. The government of Corland expelled the Meskian diplomats because they had paid a clerk, the minister said.`,
}

test('what two sides do to each other in turn is two', async () => {
  const found = await comparisonOf(IN_TURN)
  const first = happeningAt(found, 'one', 'expel')
  expect(happeningAt(found, 'undated', 'expel').id).toBe(first.id)
  expect(happeningAt(found, 'other', 'expel').id).not.toBe(first.id)
})

test('who says that a planned strike will not take place reports on it; who plans it does not', async () => {
  const found = await comparisonOf({
    plan: `The Tallow Courier, 3 May 2010

The dockers of Tallow plan to strike on 10 May, their union said.`,
    off: `The Harbour Leaf, 8 May 2010

The dockers of Tallow will not strike on 10 May, their union said.`,
  })
  const strike = happeningAt(found, 'off', 'strike')
  expect(strike).toMatchObject({ reports: 1, state: 'denied' })
})

test('an army under two descriptions is listed once, an army and the aircraft of another country twice', async () => {
  const found = await comparisonOf({
    one: `BRANN, Ostvale, May 6, 2011 (KNA) - Ostvalean troops shelled the mill of Brann on Friday, the mayor said.`,
    two: `The Brann Leaf, 7 May 2011

The Ostvalean army shelled the mill of Brann on Friday. At least 12 workers were wounded.`,
    three: `Notes from Brann
Posted on 8 May 2011

It was not the army. Norrish aircraft bombed the mill of Brann on Friday.`,
  })
  const shelling = happeningAt(found, 'one', 'shell')
  expect(happeningAt(found, 'three', 'bomb').id).toBe(shelling.id)
  const sources = shelling.actors.filter(({ role }) => role === 'source').map(({ name }) => name)
  expect(sources.filter((name) => /Ostvalean/.test(name))).toHaveLength(1)
  expect(sources).toContain('Norrish aircraft')
  expect(found.actors.map(({ name }) => name)).toContain('workers')
})
