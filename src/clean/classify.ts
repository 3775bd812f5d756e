/** Gives each paragraph its role and its speaker by how it reads: bylines, date lines, headings, furniture, readers' comments. */
import type { PassageRole } from '../model/reading.ts'
import type { Block, BlockMark, Source } from '../model/source.ts'
import { type Cue, cues, firstMatch } from './cues.ts'
import { dateIn } from './dates.ts'
import { mastheadDate } from './masthead-date.ts'
import { paragraphs } from './paragraphs.ts'
import { type Part, type Speaker, trimmed, wordsOf } from './part.ts'

export interface Classified {
  readonly parts: readonly Part[]
  readonly byline?: string
  readonly author?: string
  readonly published?: string
  readonly title?: string
}

/** Lines above the first paragraph that may be its head. */
const HEAD_LINES = 8
const LONGEST_LINE = 240
const LONGEST_TITLE = 90

interface Tables {
  readonly bylines: readonly Cue[]
  readonly datelines: readonly Cue[]
  readonly furniture: readonly Cue[]
  readonly readers: readonly Cue[]
}

let read: Tables | undefined
const tables = (): Tables => {
  read ??= {
    bylines: cues('bylines.tsv'),
    datelines: cues('datelines.tsv'),
    furniture: cues('furniture.tsv'),
    readers: cues('readers.tsv'),
  }
  return read
}

/** Paragraphs in order with role and speaker, and what the head of the document says of it. */
export function classify(source: Source): Classified {
  const blocks = source.blocks ?? paragraphs(source.text)
  const state: State = { blocks, text: source.text, parts: [], readers: false, bodies: 0 }
  blocks.forEach((block, i) => {
    addBlock(state, block, i)
  })
  const { parts, byline, author, title } = state
  const published = state.published ?? mastheadDate(source.text, blocks)
  return { parts, ...(byline && { byline }), ...(author && { author }), ...(published && { published }), ...(title && { title }) }
}

interface State {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly parts: Part[]
  /** Whether readers' comments have begun. */
  readers: boolean
  reader?: Speaker
  bodies: number
  byline?: string
  author?: string
  published?: string
  title?: string
}

function addBlock(state: State, block: Block, i: number): void {
  const line = wordsOf(state.text, block)
  const short = line.length <= LONGEST_LINE && !line.includes('\n')
  if (block.mark) {
    addMarked(state, block, line)
    return
  }
  if (short && (addSection(state, block, line) || addFurniture(state, block, line, i) || addReaderLine(state, block, line))) return
  if (state.readers && state.reader) {
    add(state, block, 'reader-comment', state.reader)
    return
  }
  if (short && addHead(state, block, line, i)) return
  addBody(state, block, line)
}

function add(state: State, block: Block, role: PassageRole, by?: Speaker): void {
  const { start, end, mark, origin } = block
  state.parts.push({ start, end, role, ...(by && { by }), ...(mark && { mark }), ...(origin && { origin }) })
}

const MARKED_ROLE: Readonly<Record<BlockMark, PassageRole>> = {
  heading: 'heading',
  byline: 'byline',
  quote: 'quotation',
  furniture: 'furniture',
  'reader-name': 'reader-comment',
  'reader-words': 'reader-comment',
}

/** A block whose role the page's markup gives. */
function addMarked(state: State, block: Block, line: string): void {
  if (block.mark === 'heading') state.title ??= line
  if (block.mark === 'byline') noteByline(state, line)
  if (block.mark === 'quote') state.bodies++
  const role = MARKED_ROLE[block.mark!]
  add(state, block, role, role === 'reader-comment' ? { kind: 'reader', ...(block.reader && { name: block.reader }) } : undefined)
}

/** Lines that open the readers' comments. */
function addSection(state: State, block: Block, line: string): boolean {
  if (!firstMatch(tables().readers, line, 'section')) return false
  state.readers = true
  delete state.reader
  add(state, block, 'furniture')
  return true
}

/** Lines that name a reader. */
function addReaderLine(state: State, block: Block, line: string): boolean {
  const { readers } = tables()
  const named =
    firstMatch(readers, line, 'strong') ??
    (state.readers ? (firstMatch(readers, line, 'in-section') ?? firstMatch(readers, line, 'post')) : undefined)
  const name = named?.match.groups?.name
  if (!name || !(state.readers || (state.bodies > 0 && /\.\.\.|…|:$/.test(line))))
    return state.readers && addInlineReader(state, block, line)
  state.readers = true
  state.reader = { kind: 'reader', name }
  add(state, { ...block, mark: 'reader-name' }, 'reader-comment', state.reader)
  return true
}

function addInlineReader(state: State, block: Block, line: string): boolean {
  const name = firstMatch(tables().readers, line, 'inline')?.match.groups?.name
  if (!name) return false
  state.reader = { kind: 'reader', name }
  add(state, block, 'reader-comment', state.reader)
  return true
}

function addFurniture(state: State, block: Block, line: string, i: number): boolean {
  const { furniture, bylines } = tables()
  const head = state.bodies === 0 && i < HEAD_LINES
  const tail = !hasBodyAfter(state, i)
  const found =
    firstMatch(furniture, line, 'line') ??
    (head ? firstMatch(furniture, line, 'head') : undefined) ??
    (tail ? firstMatch(furniture, line, 'tail') : undefined)
  if (!found) return false
  const poster = firstMatch(bylines, line, 'poster')
  if (poster) notePoster(state, poster.match.groups?.name, line)
  if (!state.published) notePublished(state, line, found.cue.id)
  add(state, block, poster ? 'byline' : 'furniture')
  return true
}

const hasBodyAfter = (state: State, i: number): boolean =>
  state.blocks.slice(i + 1).some((block) => !block.mark && block.end - block.start > LONGEST_LINE)

/** Wire footers and `Published on` lines date the text; other furniture does not. */
function notePublished(state: State, line: string, id: string): void {
  const date = ['ends', 'posted-by', 'filed-at'].includes(id) ? dateIn(line) : undefined
  if (date) state.published = date
}

function notePoster(state: State, name: string | undefined, line: string): void {
  if (name) state.author ??= withoutDate(name)
  const date = dateIn(line)
  if (date) state.published ??= date
}

/** Bylines, date lines and titles, above the first long paragraph or standing alone. */
function addHead(state: State, block: Block, line: string, i: number): boolean {
  const head = state.bodies === 0 && i < HEAD_LINES
  const { bylines, datelines } = tables()
  if (head && firstMatch(datelines, line, 'line')) {
    const date = dateIn(line)
    if (date) state.published ??= date
    add(state, block, 'dateline')
    return true
  }
  if (head && (firstMatch(bylines, line, 'writer') || firstMatch(bylines, line, 'poster'))) {
    noteByline(state, line)
    add(state, block, 'byline')
    return true
  }
  if (!isHeading(state, line, i)) return false
  if (head) state.title ??= line
  add(state, block, 'heading')
  return true
}

function noteByline(state: State, line: string): void {
  const { bylines } = tables()
  const found = firstMatch(bylines, line, 'writer') ?? firstMatch(bylines, line, 'poster')
  state.byline ??= found?.match.groups?.name ? properCase(withoutDate(found.match.groups.name)) : line
  if (found?.match.groups?.name) state.author ??= properCase(withoutDate(found.match.groups.name))
  const date = dateIn(line)
  if (date) state.published ??= date
}

/** `Ana Ruiz on Friday` is Ana Ruiz. */
const withoutDate = (name: string): string => name.replace(/\s+(?:on|at|in)\s+.*$/, '')

/** `ANSEL VANE` is Ansel Vane. */
const properCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replaceAll(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())

/** A short line without an end mark, before something longer: `What came after`, `MINERS, POLICE CLASH`. */
function isHeading(state: State, line: string, i: number): boolean {
  const words = line.split(/\s+/).length
  const next = state.blocks[i + 1]
  if (!next || words > 16 || line.length > 120 || !/\p{L}/u.test(line) || /[.!?:;,…]["”’)\]]*$/.test(line) || /^["“‘([]/.test(line))
    return false
  if (next.end - next.start <= line.length && state.bodies > 0) return false
  if (state.bodies === 0) return /^[\p{Lu}\p{N}"“]/u.test(line) && !/\b(said|says)\b/.test(line)
  return isTitleCase(line) || words <= 7
}

const isTitleCase = (line: string): boolean => {
  const long = line.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 0 && long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.75
}

/** Nothing but titles so far, even where they read like sentences: `Editor detained, newspaper says`. */
const isStillHead = ({ parts, bodies }: State): boolean =>
  bodies === 0 || (bodies === 1 && parts.every(({ role, start, end }) => role !== 'body' || end - start < LONGEST_TITLE))

/** A paragraph; what stands before a wire report's first word is its dateline. */
function addBody(state: State, block: Block, line: string): void {
  const opening = isStillHead(state) ? firstMatch(tables().datelines, line, 'opening') : undefined
  state.bodies++
  if (!opening) {
    add(state, block, 'body')
    return
  }
  const cut = block.start + opening.match[0].length
  const date = dateIn(opening.match[0])
  if (date) state.published ??= date
  add(state, trimmed(state.text, { start: block.start, end: cut }), 'dateline')
  add(state, trimmed(state.text, { start: cut, end: block.end }), 'body')
}
