/** Reads a treebank in CoNLL-U as raw paragraphs with gold words and sentences over them. */
import { readFileSync } from 'node:fs'

export interface GoldWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  /** Index in the sentence; -1 for the root. */
  readonly head: number
  readonly deprel: string
}

export interface GoldParagraph {
  readonly text: string
  readonly document: string
  readonly sentences: readonly (readonly GoldWord[])[]
}

/** Paragraphs begin at `# newpar` and `# newdoc`; the words of a contraction stand side by side in the text. */
export function readTreebank(path: string): readonly GoldParagraph[] {
  const paragraphs: { text: string; document: string; sentences: GoldWord[][] }[] = []
  let document = ''
  for (const block of readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((b) => b.trim())) {
    document = /^# newdoc id = (.+)$/m.exec(block)?.[1] ?? document
    if (/^# new(?:par|doc)/m.test(block) || paragraphs.length === 0) paragraphs.push({ text: '', document, sentences: [] })
    const paragraph = paragraphs.at(-1)!
    const { words, text } = sentenceOf(block, paragraph.text.length)
    paragraph.text += text
    paragraph.sentences.push(words)
  }
  return paragraphs
}

function sentenceOf(block: string, at: number): { readonly words: GoldWord[]; readonly text: string } {
  const words: GoldWord[] = []
  let text = ''
  let contraction = { last: 0, space: '' }
  for (const line of block.split('\n').filter((l) => /^\d/.test(l))) {
    const cells = line.split('\t')
    const id = Number(/^\d+$/.exec(cells[0]!)?.[0] ?? 0)
    const space = cells[9]!.includes('SpaceAfter=No') ? '' : ' '
    if (cells[0]!.includes('-')) contraction = { last: Number(cells[0]!.split('-')[1]), space }
    if (!id) continue
    const start = at + text.length
    words.push(wordOf(cells, start))
    text += cells[1]
    if (id > contraction.last) text += space
    else if (id === contraction.last) text += contraction.space
  }
  return { words, text }
}

function wordOf(cells: readonly string[], start: number): GoldWord {
  const [, form = '', lemma = '', upos = '', , feats = '', head = '0', deprel = ''] = cells
  return { start, end: start + form.length, form, lemma, upos, feats, head: Number(head) - 1, deprel }
}
