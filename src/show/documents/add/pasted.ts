/** What somebody pasted or typed: links, a page, or plain words. */
export type Pasted =
  | { readonly kind: 'links'; readonly links: readonly string[] }
  | { readonly kind: 'words'; readonly text: string; readonly type: 'text/html' | 'text/plain' }

/** What the clipboard holds as text and as HTML; undefined when there is nothing to read in it. */
export function pasted(text: string, html = ''): Pasted | undefined {
  const links = linksIn(text)
  if (links.length > 0) return { kind: 'links', links }
  if (isPage(text)) return { kind: 'words', text, type: 'text/html' }
  if (isRich(html)) return { kind: 'words', text: html, type: 'text/html' }
  return wordCount(text) >= FEWEST ? { kind: 'words', text, type: 'text/plain' } : undefined
}

/** Fewer words are a slip of the hand. */
const FEWEST = 3

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** All lines are http(s) addresses, else none is taken for one. */
export function linksIn(text: string): readonly string[] {
  const parts = text.trim().split(/\s+/).filter(Boolean)
  return parts.length > 0 && parts.every((part) => /^https?:\/\/[^\s<>"]+$/i.test(part) && URL.canParse(part)) ? [...new Set(parts)] : []
}

/** The source of a page. */
const isPage = (text: string): boolean => /^\s*(?:<!doctype html|<html[\s>]|<(?:article|body|main)[\s>])/i.test(text)

/** Markup of paragraphs, and not only the colours of an editor. */
const isRich = (html: string): boolean => (html.match(/<(?:p|h[1-6]|blockquote|article|li)[\s>]/gi)?.length ?? 0) >= 2
