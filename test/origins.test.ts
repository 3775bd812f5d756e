/** Origins: which independent source stands behind what a report says. */
import { describe, expect, test } from 'vitest'
import { documents } from '../bench/copies/documents.ts'
import { type Origins, originsOf } from '../src/compare/origins/origins.ts'
import { outletAt, outletNamed } from '../src/compare/origins/outlet.ts'
import type { DigestVoice } from '../src/model/digest.ts'
import { type Given, type SmallCase, smallCase } from './helpers/small-case.ts'

const WIRE = `Soldiers opened the gates of the Orlo salt works on Sunday and let out some 300 men who had been held there since the spring, relatives said.

A column of lorries took them to the railway, where women had waited two nights with blankets and bread. Many could not walk.

The governor's office said the release had been ordered for the feast of the patron saint. It gave no number.`

const OWN = `I met Jarmo Teel on the platform at Orlo with his boots in his hand. He had counted days on the wall, he told me, until somebody whitewashed it.

Of the forty in his shed thirty-one came out. What became of the nine he does not know, and the guards whom I asked looked at my shoes.`

interface Case extends SmallCase {
  readonly origins: Origins
}

async function caseOf(documents: Readonly<Record<string, Given>>): Promise<Case> {
  const made = await smallCase(documents)
  return { ...made, origins: originsOf(made.reports, made.copies) }
}

const groups = ({ origins }: Case): readonly string[] =>
  origins.list.map(({ name, documents }) => `${name}: ${documents.join(' ')}`).toSorted()

/** The origin of the words at a place, relayed by voices that the digest has. */
const originAt = ({ origins, textOf }: Case, document: string, words: string, voices: readonly string[] = []): string => {
  const start = textOf(document).indexOf(words)
  expect(start, `${document} has ${words}`).toBeGreaterThanOrEqual(0)
  return origins.of(document, { start, end: start + words.length }, voices)
}

describe('a wire story and what is made of it', () => {
  const story: Record<string, Given> = {
    wire: { text: `Hundreds freed from salt works\n\nORLO, Tamar (NGA) - ${WIRE}`, published: '2014-03-04' },
    gazette: {
      text: `HALDEN GAZETTE\n5 March 2014\n\nFreed after a year of salt\n\nORLO (NGA) - ${WIRE.replace('some 300', 'about 280').replace(' Many could not walk.', '')}`,
      published: '2014-03-05',
    },
    courier: {
      text: `Salt works: prisoners go home\n\n${WIRE.replace('women', 'wives and mothers')}`,
      published: '2014-03-06',
      uri: 'https://port-courier.example/orlo',
    },
    own: { text: `The nine of shed four\nBy Hanne Ruud\n\n${OWN}`, published: '2014-03-09' },
    blog: {
      text: `What the saint had to do with it\n\nThere is a feast every week in Tamar. Compare:\n\n> The governor's office said the release had been ordered for the feast of the patron saint. It gave no number.\n\nNo saint of mine keeps a salt works, and none opened a gate before the creditors came.`,
      published: '2014-03-10',
    },
  }

  test('is one origin with its reprints; the own report and the blog are their own', async () => {
    const made = await caseOf(story)
    expect(groups(made)).toEqual(['Hanne Ruud: own', 'NGA: wire gazette courier blog', 'What the saint had to do with it: blog'])
    expect(originAt(made, 'blog', 'had been ordered')).toBe(originAt(made, 'wire', 'had been ordered'))
    expect(originAt(made, 'blog', 'No saint of mine')).not.toBe(originAt(made, 'wire', 'had been ordered'))
    expect(originAt(made, 'own', 'came out')).not.toBe(originAt(made, 'wire', 'let out'))
  })

  test('has the same origins in whatever order the documents come', async () => {
    const turned = await caseOf(Object.fromEntries(Object.entries(story).toReversed()))
    expect(groups(turned)).toEqual(groups(await caseOf(story)))
    expect(turned.copies.map(({ document, copyOf }) => `${document} ${copyOf.document}`).toSorted()).toEqual(
      (await caseOf(story)).copies.map(({ document, copyOf }) => `${document} ${copyOf.document}`).toSorted(),
    )
  })

  test('passages tile each text but for furniture, and copies name their places', async () => {
    const { origins, reports, textOf } = await caseOf(story)
    for (const { document, digest } of reports) {
      const passages = origins.list
        .flatMap((origin) => origin.passages.filter((passage) => passage.document === document))
        .toSorted((a, b) => a.start - b.start)
      const readable = digest.passages.filter(({ role }) => role !== 'furniture').reduce((last, { end }) => Math.max(last, end), 0)
      expect(passages[0]!.start).toBe(0)
      expect(passages.at(-1)!.end).toBe(readable)
      passages.slice(1).forEach(({ start }, i) => {
        expect(start).toBe(passages[i]!.end)
      })
    }
    const copied = origins.list.flatMap(({ passages }) => passages.filter(({ document, copyOf }) => document === 'blog' && copyOf))
    expect(
      copied.map(({ start, end, copyOf, similarity }) => [
        textOf('blog').slice(start, end),
        copyOf!.document,
        textOf('wire').slice(copyOf!.start, copyOf!.end),
        similarity,
      ]),
    ).toEqual([[expect.stringMatching(/^The governor's.*number$/s), 'wire', expect.stringMatching(/^The governor's.*number$/s), 1]])
  })

  test('a sentence that a reprint adds is the reprint’s own', async () => {
    const made = await caseOf({
      ...story,
      courier: {
        ...story.courier!,
        text: `${story.courier!.text}\n\nFour of the men are from our own valley, and the parish has opened the school for them.`,
      },
    })
    expect(originAt(made, 'courier', 'opened the school')).toBe('origin:port-courier.example')
    expect(originAt(made, 'courier', 'opened the gates')).toBe('origin:nga')
  })
})

describe('what tells the original', () => {
  const two = async (copy: Given, original: Given): Promise<readonly string[]> => {
    const { copies } = await smallCase({ copy, original })
    return copies.map(({ document, copyOf, because }) => `${document} of ${copyOf.document}, ${because}`)
  }
  const page = (head: string): string =>
    `<!doctype html><html><head><title>Released</title>${head}</head><body><article><h1>Released</h1>${WIRE.split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`

  test('a canonical link on the page', async () => {
    const copy = { text: page('<link rel="canonical" href="https://nga.example/orlo">'), uri: 'https://reader.example/7' }
    expect(await two(copy, { text: WIRE, uri: 'https://nga.example/orlo' })).toEqual(['copy of original, canonical'])
  })

  test('the feed’s source', async () => {
    const copy = { text: WIRE, uri: 'https://reader.example/7', feed: 'Meridian Wire' }
    expect(await two(copy, { text: page('<meta property="og:site_name" content="Meridian Wire">') })).toEqual(['copy of original, feed'])
  })

  test('nothing: then the first that came', async () => {
    const { copies } = await smallCase({ first: { text: WIRE }, second: { text: WIRE } })
    expect(copies.map(({ document, copyOf, because }) => [document, copyOf.document, because])).toEqual([['second', 'first', 'order']])
  })
})

describe('outlets', () => {
  test('texts of one outlet are one origin, whoever of its journalists wrote them', async () => {
    const made = await caseOf({
      first: { text: `By Nora Quill, The Port Courier\n\n${OWN}`, published: '2014-03-04' },
      second: {
        text: `THE PORT COURIER\n7 March 2014\n\nSheds stand empty\nby Tom Hale\n\nGoats walk in and out of the salt works of Orlo, and a boy sells the nails that he draws from its doors.`,
      },
      other: {
        text: `Notes\n\nThe price of salt has doubled since the men went home, and no merchant of the town will say why that should be so.`,
      },
    })
    expect(groups(made)).toEqual(['Notes: other', 'Port Courier: first second'])
  })

  test('pages of one site are one origin, under the name that the site has; other addresses are not', async () => {
    const made = await caseOf({
      a: { text: OWN, uri: 'https://www.halden-gazette.example/a', digest: { publisher: 'Halden Gazette' } },
      b: { text: 'Goats walk in and out of the salt works of Orlo these days.', uri: 'https://halden-gazette.example/b' },
      c: { text: 'The price of salt has doubled since the men went home.', uri: 'http://127.0.0.1:8080/c' },
      d: { text: 'Nobody in Tamar has eaten a salted herring since the feast.', uri: 'http://127.0.0.1:8080/d' },
    })
    expect(made.origins.list.map(({ documents }) => documents.join(' ')).toSorted()).toEqual(['a b', 'c', 'd'])
  })

  test('a page whose canonical link leads to another site has that site’s words, whoever puts it out', async () => {
    const made = await caseOf({
      reader: { text: OWN, uri: 'https://reader.example/7', canonical: 'https://nga.example/orlo', digest: { publisher: 'The Reader' } },
      nga: {
        text: 'Goats walk in and out of the salt works of Orlo these days.',
        uri: 'https://nga.example/goats',
        digest: { publisher: 'NGA' },
      },
    })
    expect(groups(made)).toEqual(['NGA: reader nga'])
  })

  test.each([
    ['AP', 'The Associated Press'],
    ['PORT COURIER', 'the Port Courier'],
    ['AFP', 'Agence France-Presse'],
  ])('%s is %s', (one, other) => {
    expect(outletNamed(one)).toEqual(outletNamed(other))
  })

  test('an address tells the outlet, but not on this machine and not where everybody writes', () => {
    expect(outletAt('https://www.apnews.com/article/x')?.name).toBe('Associated Press')
    expect(outletAt('https://medium.com/@quill/salt')?.key).toBe('medium.com/@quill')
    for (const address of ['http://localhost:3000/a', 'http://10.0.0.7/a', 'https://archive.org/details/a', '/home/a.txt', undefined])
      expect(outletAt(address)).toBeUndefined()
  })

  test('in a digest of several reports each has its own', async () => {
    const brief = 'Divers looked at the hull of the ferry on Monday and found it whole.'
    const made = await caseOf({
      briefs: {
        text: `World in brief\n\n${WIRE.split('\n\n')[0]} (NGA)\n\n${brief} (Reuters)\n\nThe herring bill was passed at the third attempt, and no member spoke.`,
      },
    })
    expect(originAt(made, 'briefs', 'opened the gates')).toBe('origin:nga')
    expect(originAt(made, 'briefs', 'looked at the hull')).toBe('origin:reuters')
    expect(originAt(made, 'briefs', 'herring bill')).toBe('origin:briefs')
  })
})

describe('voices that stand for another report', () => {
  const digest = `What others say\n\nAccording to the Port Courier the sheds are empty. The governor said that nobody had been held. Quill writes of thirty-one men.`
  const voices: readonly DigestVoice[] = [
    { id: 'v:author', kind: 'author' },
    { id: 'v:courier', kind: 'quoted', name: 'the Courier' },
    { id: 'v:quill', kind: 'quoted', name: 'Quill' },
    { id: 'v:governor', kind: 'quoted', name: 'the governor' },
    { id: 'v:reuters', kind: 'quoted', name: 'Reuters' },
    { id: 'v:ministry', kind: 'quoted', name: 'Ministry of Works of Tamar' },
    { id: 'v:herald', kind: 'quoted', name: 'Salt Coast Herald' },
  ]
  const made = caseOf({
    courier: {
      text: `THE PORT COURIER\n7 March 2014\n\nGoats walk in and out of the salt works of Orlo, and a boy sells the nails that he draws from its doors.`,
    },
    quill: { text: `The nine of shed four\nBy Nora Quill\n\n${OWN}` },
    ministry: {
      text: `MINISTRY OF WORKS OF TAMAR\n6 March 2014\n\nThe salt works of Orlo have been let to new owners and will be opened to visitors before the summer.`,
    },
    digest: { text: digest, digest: { voices } },
  })

  test.each<[string, readonly string[], string]>([
    ['an outlet of the case, by the last part of its name', ['v:author', 'v:courier'], 'origin:port-courier'],
    ['an official whom that outlet quotes', ['v:author', 'v:courier', 'v:governor'], 'origin:port-courier'],
    ['the writer of another document, by surname', ['v:author', 'v:quill'], 'origin:by-nora-quill'],
    ['an agency of which the case has no text', ['v:author', 'v:reuters'], 'origin:reuters'],
    ['an invented outlet of which it has none', ['v:author', 'v:herald'], 'origin:salt-coast-herald'],
    ['a ministry whose own statement is in the case: the report has heard it', ['v:author', 'v:ministry'], 'origin:digest'],
    ['nobody but an official: the report’s own', ['v:author', 'v:governor'], 'origin:digest'],
    ['the author', ['v:author'], 'origin:digest'],
  ])('%s', async (_, chain, origin) => {
    expect(originAt(await made, 'digest', 'are empty', chain)).toBe(origin)
  })

  test('a surname that somebody else in the report has stands for nobody', async () => {
    const namesake = { id: 'actor:1', name: 'Colonel Ivo Quill', kind: 'person' as const, aliases: [], named: true, mentions: 2 }
    const other = await caseOf({
      quill: { text: `The nine of shed four\nBy Nora Quill\n\n${OWN}` },
      digest: {
        text: digest,
        digest: { voices: voices.map((v) => (v.id === 'v:quill' ? { ...v, actor: 'actor:1' } : v)), actors: [namesake] },
      },
    })
    expect(originAt(other, 'digest', 'are empty', ['v:author', 'v:quill'])).toBe('origin:digest')
  })
})

describe('readers', () => {
  const comment = (text: string, start: number) => ({
    id: `event:${start}`,
    start,
    end: start + 4,
    lemma: 'take',
    type: 'OTHER' as const,
    arguments: [],
    sentence: { start, end: start + text.length, text },
    role: 'reader-comment' as const,
    claims: [{ id: 'claim:1', event: `event:${start}`, voices: ['voice:old-salt'], value: 'CT+' as const, independent: true }],
  })
  const page = (words: string): string =>
    `<!doctype html><html><head><title>Released</title></head><body><article><h1>Released</h1>${OWN.split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article><div id="comments"><h3>1 comment</h3><ul><li><cite>Old Salt</cite><p>${words}</p></li></ul></div></body></html>`

  test.each([
    ['They should all be hanged, and the governor should be the first.', 'origin:page'],
    ['We saw the guards take nine of them to the quarry behind our house.', 'origin:page#voice:old-salt'],
  ])('%s', async (words, origin) => {
    const first = await smallCase({ page: { text: page(words) } })
    const at = first.textOf('page').indexOf(words)
    const made = await caseOf({ page: { text: page(words), digest: { events: [comment(words, at)] } } })
    expect(originAt(made, 'page', words.slice(0, 8), ['voice:old-salt'])).toBe(origin)
  })
})

test('standing words that a house puts into many texts join nobody', async () => {
  const house =
    'Readers who know more about the salt works of the coast may write to our desk in confidence, and no name will be printed that its owner does not wish to see in print.'
  const bodies = [...documents(60, 4)].filter(({ kind }) => kind === 'own').slice(0, 6)
  const text = (words: string): string => words.split('\n\n').slice(0, -1).toSpliced(2, 0, house).join('\n\n')
  const made = await caseOf(Object.fromEntries(bodies.map((body, i) => [`d${i}`, { text: text(body.text) }])))
  expect(made.origins.list.map(({ documents }) => documents)).toEqual(bodies.map((_, i) => [`d${i}`]))
})
