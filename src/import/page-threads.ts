/** Comment threads whose markup says who speaks and what they say, as WordPress, Blogger and Disqus-like systems write it. */

/** Classes that these systems give to the name of who comments … */
const AUTHOR = '.comment-author,.comment__author,.commenter,.author,.fn,[itemprop=author]'
/** … and to the words. */
const WORDS = '.comment-content,.comment-body,.comment__body,.comment-text,.post-message,[itemprop=text]'

export interface Comment {
  readonly name: Element
  /** Paragraphs, in order. */
  readonly words: readonly Element[]
}

/** In the order of the page: words belong to the name before them. Undefined where the markup does not say so. */
export function threadIn(area: Element): readonly Comment[] | undefined {
  const comments: { name: Element; words: Element[] }[] = []
  for (const element of area.querySelectorAll(`${AUTHOR},${WORDS}`)) {
    if (isName(element)) comments.push({ name: element, words: [] })
    else if (isWords(element)) comments.at(-1)?.words.push(...paragraphsOf(element))
  }
  const whole = comments.filter(({ words }) => words.length > 0)
  return whole.length > 0 && whole.length === comments.length ? whole : undefined
}

/** The outermost of those that name one; what names somebody within words is a mention. */
const isName = (element: Element): boolean =>
  element.matches(AUTHOR) && !element.querySelector(WORDS) && !element.parentElement?.closest(AUTHOR) && !inWords(element)

const inWords = (element: Element): boolean => {
  const words = element.parentElement?.closest(WORDS)
  return words !== null && words !== undefined && isWords(words)
}

/** The outermost of those in which nobody is named by the system itself. */
const isWords = (element: Element): boolean => {
  const around = element.parentElement?.closest(WORDS)
  return element.matches(WORDS) && !element.querySelector(AUTHOR) && !(around && isWords(around))
}

const paragraphsOf = (element: Element): readonly Element[] => {
  const paragraphs = [...element.querySelectorAll('p,li,pre')].filter((one) => one.textContent?.trim() && !one.querySelector('p,li'))
  return paragraphs.length > 0 ? paragraphs : element.textContent?.trim() ? [element] : []
}
