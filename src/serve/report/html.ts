/** HTML from words: whatever is put into a template is escaped unless it is HTML already. */

/** HTML that was made here. */
export interface Html {
  readonly html: string
}

export type Part = Html | string | number | false | undefined | readonly Part[]

/** `html\`<p class="${name}">${words}</p>\``: words become text, in elements as in quoted attributes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.reduce((all, string, at) => all + written(parts[at - 1]) + string),
})

export const NOTHING: Html = { html: '' }

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'html' in part ? part.html : part.map(written).join('')
}

/**
 * As text and in attributes with quotation marks. What HTML cannot hold (NUL, carriage returns, halves of surrogates) becomes U+FFFD,
 * so that a parser gives back exactly as many UTF-16 code units.
 */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\0\r]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
