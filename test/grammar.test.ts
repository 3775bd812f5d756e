import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Document } from '../src/model/document.ts'
import { joinedLogits, windowsOver } from '../src/read/grammar/boundaries.ts'
import { grammar } from '../src/read/grammar/grammar.ts'
import { lemmaOf } from '../src/read/grammar/lemmas.ts'
import { bestNames } from '../src/read/grammar/names.ts'
import { closeGrammar } from '../src/read/grammar/pool.ts'
import { repaired } from '../src/read/grammar/repairs.ts'
import { bestTree } from '../src/read/grammar/spanning-tree.ts'
import { readWeights } from '../src/read/grammar/weights.ts'
import { piecesOf } from '../src/read/grammar/wordpiece.ts'
import { parseText, parseTexts } from './helpers/parse.ts'

afterAll(closeGrammar)

const cases = ['prose', 'elisions'].flatMap((name) =>
  readFileSync(new URL(`cases/sentences/${name}.txt`, import.meta.url), 'utf8')
    .replace(/^#.*\n/, '')
    .split('\n-----\n')
    .map((block) => block.split('\n==>') as [string, string]),
)

test.each(cases)('sentences of %s', async (text, sentences) => {
  const { layers } = await parseText(text)
  const found = layers.sentences!.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))
  expect(found).toEqual(sentences.split('\n').filter(Boolean))
})

test('a plain sentence has its subject, object, place and names', async () => {
  const document = await parseText('The Norwegian navy attacked two trawlers near Bergen on Monday.')
  expect(relation(document, 'navy')).toEqual(['nsubj', 'attacked'])
  expect(relation(document, 'trawlers')).toEqual(['obj', 'attacked'])
  expect(relation(document, 'Bergen')[0]).toMatch(/^(?:obl|nmod)/)
  expect(namesOf(document)).toContain('Bergen')
})

test('a passive has its agent', async () => {
  const document = await parseText('The depot was destroyed by Spanish jets, officials said.')
  expect(relation(document, 'depot')).toEqual(['nsubj:pass', 'destroyed'])
  expect(relation(document, 'jets')).toEqual(['obl:agent', 'destroyed'])
})

function relation({ text, layers }: Document, form: string): readonly string[] {
  const tokens = layers.tokens!
  const token = tokens.find(({ start, end }) => text.slice(start, end) === form)!
  const head = tokens[token.head]!
  return [token.deprel, text.slice(head.start, head.end)]
}

const namesOf = ({ text, layers }: Document) => layers.names!.map(({ start, end }) => text.slice(start, end))

test('many texts at once are the same as one by one, each from its own offset', async () => {
  const texts = ['He left.', 'Ghana and Togo signed a pact. It held.', 'She stayed in Accra.']
  const together = await parseTexts(texts)
  for (const [i, text] of texts.entries()) {
    const alone = await parseText(text)
    expect(plain(together[i]!)).toEqual(plain(alone))
  }
})

const plain = ({ text, layers }: Document) => ({
  text,
  sentences: layers.sentences,
  names: layers.names,
  tokens: layers.tokens!.map(({ factuality: _, ...token }) => token),
})

test('for any text, tokens lie inside, heads in the same sentence, and each sentence has one root', async () => {
  const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ mode: 'sentences' }), async (odd, lorem) => {
    const { text, layers } = await parseText(`${odd} ${lorem}`)
    const { tokens = [], sentences = [] } = layers
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).not.toBe('')
      expect(tokens[token.head]!.sentence).toBe(token.sentence)
    }
    sentences.forEach(({ start, end }, i) => {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      expect(tokens.filter((token, at) => token.sentence === i && token.head === at)).toHaveLength(1)
    })
  })
  await fc.assert(property, { numRuns: 30 })
})

test('a sentence of thousands of words is cut and read', async () => {
  const { layers } = await parseText(`${'the men of the port and the women of the hills, who came, '.repeat(300)}signed.`)
  expect(layers.sentences!.length).toBeGreaterThan(20)
  expect(layers.tokens!.length).toBeGreaterThan(4000)
})

test('a text that is not English has no sentences', async () => {
  const layers = await grammar.read({ id: '', meta: {}, text: 'Il est parti.', language: 'fr', layers: { passages: [] } })
  expect(layers).toEqual({ sentences: [], tokens: [], names: [] })
})

const vocabulary = new Map(['[PAD]', 'un', '##affable', 'affable', "'", 's', 'u', '.', 'e', '##s'].map((piece, id) => [piece, id]))
const wordpiece = { vocabulary, normalise: [['’', "'"]] as const }

test.each([
  ['unaffable', ['un', '##affable'], [1, 1]],
  ['Unaffable', ['un', '##affable'], [2, 1]],
  ['UNAFFABLE', ['un', '##affable'], [3, 3]],
  ['’s', ["'", 's'], [0, 1]],
  ['U.S.', ['u', '.', 's', '.'], [2, 0, 2, 0]],
  ['U', ['u'], [3]],
  ['És', ['e', '##s'], [2, 1]],
])('pieces of %s', (word, pieces, cases) => {
  const found = piecesOf(word, wordpiece)
  expect(found.ids.map((id) => [...vocabulary.keys()][id])).toEqual(pieces)
  expect(found.cases).toEqual(cases)
})

test('a word that cannot be written in pieces is one unknown piece', () => {
  expect(piecesOf('qqq', wordpiece).ids).toEqual([100])
  expect(piecesOf('\u200d', wordpiece).ids).toEqual([100])
})

test('the weights have labels for every head', () => {
  const { labels, vocabulary: pieces } = readWeights()
  expect(labels.upos).toContain('VERB')
  expect(labels.labels).toContain('nsubj')
  expect(pieces.get('[CLS]')).toBe(101)
})

test.each([
  ['parties', 'L|3|y', 'party'],
  ['Was', '=|be', 'be'],
  ['Basra', 'K|0|', 'Basra'],
  ['a', 'L|3|y', 'a'],
])('the lemma of %s by %s', (form, script, lemma) => {
  expect(lemmaOf(form, script)).toBe(lemma)
})

test('names never go on without a beginning', () => {
  const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']
  const rows = [
    [0, 1, 3, 0, 0],
    [0, 0, 0, 0, 2],
    [0, 0, 3, 0, 0],
  ].map((row) => Float32Array.from(row))
  const path = bestNames(rows, labels).map((id) => labels[id]!)
  path.forEach((label, i) => {
    if (label.startsWith('I-')) expect(path[i - 1]?.slice(2)).toBe(label.slice(2))
  })
  expect(bestNames([], labels)).toEqual([])
})

test('the best tree is the best of all trees with one root', () => {
  const score = fc.integer({ min: -20, max: 20 })
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.array(fc.array(score, { minLength: n + 1, maxLength: n + 1 }), { minLength: n, maxLength: n }))
  fc.assert(
    fc.property(matrix, (scores) => {
      const best = bestTree(scores)
      expect(trees(scores.length)).toContainEqual([...best])
    }),
  )
})

test('two words that point at each other are pulled apart', () => {
  const scores = [
    [0, 0, 9, 1],
    [0, 9, 0, 2],
    [5, 1, 1, 0],
  ]
  expect(bestTree(scores)).toEqual([1, 2, -1])
})

/** Every tree with one root over `n` words. */
function trees(n: number): readonly number[][] {
  const heads = Array.from({ length: n }, (_, i) => [-1, ...Array(n).keys()].filter((head) => head !== i))
  const all = heads.reduce<number[][]>((found, options) => found.flatMap((part) => options.map((head) => [...part, head])), [[]])
  return all.filter((tree) => tree.filter((head) => head === -1).length === 1 && tree.every((_, i) => reachesRoot(tree, i)))
}

function reachesRoot(tree: readonly number[], from: number): boolean {
  let at = from
  for (let steps = 0; steps <= tree.length && at !== -1; steps++) at = tree[at]!
  return at === -1
}

test('windows cover a long paragraph and each word is read where it stands deepest', () => {
  const windows = windowsOver(250)
  expect(windows.at(-1)![1]).toBe(250)
  const logits = windows.map(([start, end], k) => Array.from({ length: end - start }, () => k))
  const joined = joinedLogits(250, windows, logits)
  expect(joined).toHaveLength(250)
  expect(joined[0]).toBe(0)
  expect(joined[249]).toBe(windows.length - 1)
})

test('a participle between an article and its noun belongs to the noun', () => {
  // The calculating envoy left
  const tree = { heads: [2, 3, 1, -1], deprels: ['det', 'csubj', 'obj', 'root'] }
  expect(repaired(tree, ['DET', 'VERB', 'NOUN', 'VERB'])).toEqual({ heads: [2, 2, 3, -1], deprels: ['det', 'amod', 'nsubj', 'root'] })
  // Seeing the envoy surprised them: nothing to mend
  const sound = { heads: [3, 2, 0, -1, 3], deprels: ['csubj', 'det', 'obj', 'root', 'obj'] }
  expect(repaired(sound, ['VERB', 'DET', 'NOUN', 'VERB', 'PRON'])).toEqual(sound)
})

test('a noun at the root beside a finite verb without subject is its subject', () => {
  // The offer , headed off war
  const tree = { heads: [1, -1, 3, 1, 3, 3], deprels: ['det', 'root', 'punct', 'parataxis', 'compound:prt', 'obj'] }
  const upos = ['DET', 'NOUN', 'PUNCT', 'VERB', 'ADP', 'NOUN']
  const feats = ['_', '_', '_', 'Mood=Ind|VerbForm=Fin', '_', '_']
  expect(repaired(tree, upos, feats)).toEqual({
    heads: [1, 3, 3, -1, 3, 3],
    deprels: ['det', 'nsubj', 'punct', 'root', 'compound:prt', 'obj'],
  })
  expect(repaired({ ...tree, deprels: tree.deprels.with(0, 'nsubj') }, upos, feats).heads).toEqual(tree.heads)
})

test('an object has no preposition', () => {
  // They headed off war
  const tree = { heads: [1, -1, 3, 1], deprels: ['nsubj', 'root', 'case', 'obj'] }
  expect(repaired(tree, ['PRON', 'VERB', 'ADP', 'NOUN'])).toEqual({
    heads: [1, -1, 1, 1],
    deprels: ['nsubj', 'root', 'compound:prt', 'obj'],
  })
})
