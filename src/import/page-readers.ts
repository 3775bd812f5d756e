/** Readers' comments on a page, taken out before Readability drops them: each with its reader's name. */
import type { PageBlock } from './page-blocks.ts'
import { pathOf } from './page-blocks.ts'
import { type Comment, threadIn } from './page-threads.ts'

const AREA =
  '[id*=comment],[class*=comment],[id*=respons],[class*=respons],[id*=disqus],[class*=replies],[id*=replies],[class*=discussion],[class*=reader]'
const NAME = 'cite,.fn,[class*=name],[class*=author],[class*=who],[class*=user],[class*=commenter],[rel~=nofollow],b,strong'
const DATE = 'time,[class*=date],[class*=when],[class*=time],[class*=meta],[class*=timestamp]'
/** What follows the name in a comment's head: `said…`, `wrote on 3 May 2010 at 4:05 pm:`. */
const SAYS =
  /\s+(?:said|says|wrote|writes|commented|comments|replied|replies|posted|posts|answered)(?:,?\s+(?:on|at)\s.{3,60}?)?\s*(?:\.{3}|…|:)?\s*$/i

/** Removes the comments from the document and returns them as blocks, name lines and words. */
export function takeReaders(document: Document): readonly PageBlock[] {
  const areas = [...document.querySelectorAll(AREA)].filter(
    (area) => [...area.querySelectorAll('article, main')].every((inner) => inner.matches(AREA)) && !area.parentElement?.closest(AREA),
  )
  const blocks = areas.filter(isCommentArea).flatMap((area) => blocksOfArea(area))
  for (const area of areas) if (isCommentArea(area)) area.remove()
  return blocks
}

const isCommentArea = (area: Element): boolean =>
  !['BODY', 'HTML', 'P', 'A', 'SPAN', 'H1'].includes(area.tagName) && (area.textContent?.trim().length ?? 0) > 0

function blocksOfArea(area: Element): readonly PageBlock[] {
  const thread = threadIn(area)
  return thread ? [...headOf(area, () => false), ...thread.flatMap(blocksOfComment)] : blocksOfUnknown(area)
}

function blocksOfComment({ name, words }: Comment): readonly PageBlock[] {
  const reader = clean(name).replace(SAYS, '').replace(/[,:]$/, '').trim()
  return [
    { text: clean(name), mark: 'reader-name', reader, origin: pathOf(name) },
    ...words.map((one): PageBlock => ({ text: clean(one), mark: 'reader-words', reader, origin: pathOf(one) })),
  ]
}

function headOf(area: Element, inItem: (element: Element) => boolean): readonly PageBlock[] {
  const heading = area.querySelector('h1,h2,h3,h4,h5,h6')
  return heading && !inItem(heading) && clean(heading) ? [{ text: clean(heading), mark: 'furniture', origin: pathOf(heading) }] : []
}

/** Where the markup does not say who speaks: by what repeats and has a name in it. */
function blocksOfUnknown(area: Element): readonly PageBlock[] {
  const items = itemsOf(area)
  const inItem = (element: Element): boolean => items.some((item) => item.contains(element))
  const rest = [...area.querySelectorAll('p,a')].filter(
    (element) => !inItem(element) && !(element.tagName === 'A' && element.closest('p')) && clean(element),
  )
  return [
    ...headOf(area, inItem),
    ...items.flatMap(blocksOfItem),
    ...rest.map((element): PageBlock => ({ text: clean(element), mark: 'furniture', origin: pathOf(element) })),
  ]
}

/** The elements that each hold one reader's comment: the outermost repeated ones that have a name in them. */
function itemsOf(area: Element): readonly Element[] {
  const candidates = [...area.querySelectorAll('li,article,div,section,dd')].filter(
    (element) => nameElement(element) && paragraphs(element).length > 0,
  )
  return candidates.filter(
    (element) =>
      !candidates.some((other) => other !== element && element.contains(other) && hasSeveral(element, candidates)) &&
      !isInside(element, candidates),
  )
}

/** A wrapper around several comments is no comment. */
const hasSeveral = (element: Element, candidates: readonly Element[]): boolean =>
  candidates.filter((other) => other.parentElement === element || other.parentElement?.parentElement === element).length > 0

const isInside = (element: Element, candidates: readonly Element[]): boolean =>
  candidates.some(
    (other) =>
      other !== element &&
      other.contains(element) &&
      !candidates.some((inner) => inner !== element && inner !== other && other.contains(inner) && !element.contains(inner)) &&
      !hasSeveral(other, candidates),
  )

function blocksOfItem(item: Element): readonly PageBlock[] {
  const named = nameElement(item)!
  const reader = clean(named).replace(SAYS, '').replace(/[,:]$/, '').trim()
  const line = named.closest('p,header,.meta,[class*=meta],[class*=head],dt') ?? named
  const header = item.contains(line) && line !== item ? line : named
  return [
    { text: clean(header), mark: 'reader-name', reader, origin: pathOf(header) },
    ...paragraphs(item)
      .filter((p) => p !== header && !header.contains(p) && !p.contains(named))
      .map((p): PageBlock => ({ text: clean(p), mark: isStamp(p) ? 'furniture' : 'reader-words', reader, origin: pathOf(p) })),
  ]
}

const isStamp = (p: Element): boolean => p.matches(DATE) && clean(p).length < 60

const nameElement = (element: Element): Element | undefined =>
  [...element.querySelectorAll(NAME)].find((name) => clean(name).length > 1 && clean(name).length < 60 && !name.querySelector('p'))

const paragraphs = (element: Element): readonly Element[] =>
  [...element.querySelectorAll('p,blockquote,[class*=body],[class*=text],[class*=content]')].filter(
    (p) => clean(p) && !p.querySelector('p'),
  )

const clean = (element: Element): string => element.textContent?.replaceAll(/[\s\u00a0]+/g, ' ').trim() ?? ''
