/** The blocks of a page in reading order: headings, paragraphs, quotations, bylines, what is furniture by its element. */
import type { Metadata } from '../model/document.ts'
import type { BlockMark } from '../model/source.ts'

export interface PageBlock {
  readonly text: string
  readonly mark?: BlockMark
  readonly origin?: string
  readonly reader?: string
}

const BLOCKS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'TD',
  'TH',
  'DT',
  'DD',
  'FIGCAPTION',
  'CAPTION',
  'ADDRESS',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'NAV',
  'ASIDE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'TR',
  'TBODY',
  'FIGURE',
  'BODY',
  'HR',
])
const FURNITURE =
  'nav,footer,aside,menu,[role=navigation],[role=complementary],[role=contentinfo],[class*=share],[class*=sidebar],[class*=related],[class*=newsletter],[class*=pager],[class*=breadcrumb],[class*=advert],[id*=sidebar],[class*=cookie],[class*=social],[class*=menu]'
const BYLINE =
  '[class*=byline],[class*=author],[rel=author],[class*=post-meta],[class*=entry-meta],[class*=dateline],[itemprop=author],[class*=article-meta]'

/** Text blocks under an element. White space is folded; line breaks in markup end a block only where two stand together. */
export function blocksOf(root: Element, meta: Metadata): readonly PageBlock[] {
  const found: PageBlock[] = []
  walk(root, found, { inline: [] }, meta)
  return found
}

interface Open {
  inline: string[]
}

function walk(element: Element, found: PageBlock[], open: Open, meta: Metadata): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) open.inline.push(node.textContent ?? '')
    if (node.nodeType !== 1) continue
    const child = node as Element
    if (child.tagName === 'BR') open.inline.push('\n')
    else if (!BLOCKS.has(child.tagName)) walkInline(child, open)
    else {
      close(element, found, open, meta)
      walk(child, found, open, meta)
      close(child, found, open, meta)
    }
  }
  if (BLOCKS.has(element.tagName)) close(element, found, open, meta)
}

function walkInline(element: Element, open: Open): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) open.inline.push(node.textContent ?? '')
    else if (node.nodeType === 1 && (node as Element).tagName === 'BR') open.inline.push('\n')
    else if (node.nodeType === 1) walkInline(node as Element, open)
  }
}

function close(element: Element, found: PageBlock[], open: Open, meta: Metadata): void {
  const pieces = open.inline.join('').split(/\n\s*\n/)
  open.inline = []
  for (const piece of pieces) {
    const text = piece.replaceAll(/[\s\u00a0]+/g, ' ').trim()
    if (!text) continue
    const mark = markOf(element, text, meta)
    found.push({ text, ...(mark && { mark }), origin: pathOf(element) })
  }
}

function markOf(element: Element, text: string, meta: Metadata): BlockMark | undefined {
  if (element.closest(FURNITURE)) return 'furniture'
  if (/^H[1-6]$/.test(element.tagName)) return element.closest('header') && element.tagName !== 'H1' ? 'furniture' : 'heading'
  if (
    text.length < 160 &&
    (element.closest(BYLINE) || (meta.byline && text.includes(meta.byline) && text.length < meta.byline.length + 60))
  )
    return 'byline'
  if (element.closest('blockquote')) return 'quote'
  return undefined
}

/** CSS path of an element, as `body > article > p:nth-of-type(3)`. */
export function pathOf(element: Element): string {
  const parts: string[] = []
  for (let at: Element | null = element; at && at.tagName !== 'HTML' && parts.length < 12; at = at.parentElement) {
    const name = at.tagName.toLowerCase()
    const same = [...(at.parentElement?.children ?? [])].filter((sibling) => sibling.tagName === at!.tagName)
    parts.unshift(same.length > 1 ? `${name}:nth-of-type(${same.indexOf(at) + 1})` : name)
  }
  return parts.join(' > ')
}
