/** Texts become passages: every case file lists, after `==>`, the role, first words and voice of each passage (or `copy of …`). */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../src/clean/clean.ts'
import { cues } from '../src/clean/cues.ts'
import { sourceOf } from '../src/import/source.ts'

const read = async (text: string, name = 'case.txt') => clean(await sourceOf({ bytes: new TextEncoder().encode(text), name }))

describe.each(globSync('test/cases/clean/*.txt').toSorted())('%s', (file) => {
  const [text = '', expected = ''] = readFileSync(file, 'utf8').split('==>\n')
  test('is cleaned as it says', async () => {
    const { layers, text: words } = await read(text)
    const voices = new Map(layers.voices!.map((voice) => [voice.id, voice.name ?? voice.kind]))
    const first = new Map(layers.passages!.map((p) => [p.id, words.slice(p.start, p.end)]))
    const rows = expected
      .trim()
      .split('\n')
      .map((line) => line.split(' | '))
    expect(layers.passages!.map(({ role }) => role)).toEqual(rows.map(([role]) => role))
    layers.passages!.forEach((passage, i) => {
      const [, start, voice, copy] = rows[i]!
      expect(first.get(passage.id)!.startsWith(start!), `${first.get(passage.id)} begins with ${start}`).toBe(true)
      if (!['author', 'commentator', 'publisher'].includes(voice!)) expect(voices.get(passage.voice)).toBe(voice)
      expect(passage.copyOf ? `copy of ${first.get(passage.copyOf.passage)}` : '').toMatch(copy ? new RegExp(`^${copy}`) : /^$/)
    })
  })
})

describe.each(['bylines', 'comments', 'datelines', 'furniture', 'readers'])('cues/%s.tsv', (name) => {
  test('every pattern matches its own lines and none of the others', () => {
    for (const { id, pattern, yes, no } of cues(`${name}.tsv`)) {
      for (const line of yes) expect(pattern.test(line), `${id} should match: ${line}`).toBe(true)
      for (const line of no) expect(pattern.test(line), `${id} should not match: ${line}`).toBe(false)
    }
  })
})

test('a page keeps its readers and loses its menus; every passage says where it stood', async () => {
  const html = `<!doctype html><html><head><title>Harbour | Port Herald</title><meta name="author" content="Nora Quill"><meta property="article:published_time" content="2008-03-04T09:00:00Z"></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>What the strike changed</h1><p class="byline">By Nora Quill</p>
    <p>The crews walked out on Monday, and by the evening the whole of the harbour stood still, from the grain pier to the ferries.</p>
    <blockquote><p>The board has lost its nerve, and everybody in the city council knows it by now.</p></blockquote></article>
    <div id="comments"><h3>1 comment</h3><ul><li><cite>Old Salt</cite><p>The board asked for nothing.</p></li></ul></div><footer>© Port Herald</footer></body></html>`
  const { meta, text, layers } = await read(html, 'page.html')
  expect(meta).toMatchObject({ title: 'What the strike changed', byline: 'Nora Quill', published: '2008-03-04' })
  expect(text).not.toContain('News')
  const roles = layers.passages!.map((p) => [p.role, text.slice(p.start, p.end).trim().slice(0, 12)])
  expect(roles).toContainEqual(['quotation', 'The board ha'])
  expect(roles).toContainEqual(['reader-comment', 'The board as'])
  expect(layers.voices!.find(({ kind }) => kind === 'reader')?.name).toBe('Old Salt')
  expect(layers.passages!.every(({ origin }) => origin)).toBe(true)
})
