/** An HTML page becomes readable text: its head, its article by Readability, its readers' comments, as marked blocks. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Metadata } from '../model/document.ts'
import { Failure } from '../model/failure.ts'
import type { Block, Source } from '../model/source.ts'
import type { Carried } from './carried.ts'
import { blocksOf, type PageBlock } from './page-blocks.ts'
import { metadataOf } from './page-metadata.ts'
import { takeReaders } from './page-readers.ts'

/** Deeper nesting is made to break readers, not to be read. */
const DEEPEST = 2_000

/** @throws Failure when the markup nests deeper than any page that is meant to be read. */
export async function readPage(html: string, carried: Carried): Promise<Pick<Source, 'format' | 'text' | 'meta' | 'blocks'>> {
  refuseDepth(html, carried.name)
  const { document } = parseHTML(
    html.includes('<html') || html.includes('<HTML') ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  for (const element of document.querySelectorAll(
    'script:not([type="application/ld+json"]),style,noscript,template,svg,iframe,form,button,select,input,textarea',
  ))
    element.remove()
  const meta = metadataOf(document)
  const readers = takeReaders(document)
  const article = articleBlocks(document, meta)
  return { format: 'page', ...joined([...headBlocks(article, meta), ...article, ...readers]), meta: withoutAbsent(meta) }
}

function refuseDepth(html: string, name: string): void {
  let depth = 0
  for (const [, slash, tag, self] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*?(\/?)>/g)) {
    if (self || VOID.has(tag!.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > DEEPEST)
      throw new Failure('unsupported', `${name} nests its elements more than ${DEEPEST} deep; that is no page to be read.`)
  }
}

const VOID = new Set([
  'br',
  'img',
  'hr',
  'meta',
  'link',
  'input',
  'p',
  'li',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'wbr',
  'td',
  'tr',
  'th',
  'dt',
  'dd',
  'option',
])

/** The article's blocks; where Readability finds none, those of the whole body. */
function articleBlocks(document: Document, meta: Metadata): readonly PageBlock[] {
  const whole = blocksOf(document.body ?? document.documentElement, meta)
  const article = new Readability(document.cloneNode(true) as Document, { charThreshold: 120 }).parse()
  const kept = article?.textContent ? squeezed(article.textContent) : ''
  const inArticle = (block: PageBlock): boolean =>
    block.mark === 'heading' || block.mark === 'byline' || kept.includes(squeezed(block.text))
  const first = whole.findIndex((block) => block.mark === undefined && inArticle(block))
  const chosen =
    kept.length < 80 || first < 0
      ? whole
      : whole.filter((block, i) => inArticle(block) && (block.mark !== 'heading' || i < first || kept.includes(squeezed(block.text))))
  return chosen
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

/** The title stands above the article, also where the page keeps it apart. */
function headBlocks(article: readonly PageBlock[], meta: Metadata): readonly PageBlock[] {
  return article.some(({ mark }) => mark === 'heading') || !meta.title ? [] : [{ text: meta.title, mark: 'heading', origin: 'title' }]
}

function joined(blocks: readonly PageBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let text = ''
  const placed = blocks.map(({ text: words, ...block }): Block => {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    return { ...block, start, end: text.length }
  })
  return { text, blocks: placed }
}

const withoutAbsent = (meta: Metadata): Metadata => Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined))
