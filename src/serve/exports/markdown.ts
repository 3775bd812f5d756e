/** Words as Markdown shows them: no sign of theirs is markup, and no line of theirs begins a block. */
export const md = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]#|<>~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, (sign) => `\\${sign}`)

export const mdQuote = (text: string): string => `> ${md(text)}`
