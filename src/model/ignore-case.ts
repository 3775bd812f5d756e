/**
 * Writes out `(?i:…)` groups, but for `(?-i:…)` inside them: `(?i:by)` becomes `(?:[bB][yY])`. V8 (as in Node 24) forgets such groups once a pattern has run often
 * enough to be compiled anew, so that the same line is read differently late in a long run.
 */
export function withoutModifiers(source: string): string {
  const open: boolean[] = []
  let out = ''
  let inClass = false
  for (let i = 0; i < source.length; ) {
    const ignores = open.at(-1) === true
    const piece = pieceAt(source, i, inClass)
    i += piece.length
    if (piece === '[' && !inClass) inClass = true
    else if (piece === ']' && inClass) inClass = false
    if (!inClass && piece.startsWith('(')) open.push(piece === '(?i:' || (ignores && piece !== '(?-i:'))
    else if (!inClass && piece === ')') open.pop()
    out += piece === '(?i:' || piece === '(?-i:' ? '(?:' : ignores && isLetter(piece) ? bothCases(piece, inClass) : piece
  }
  return out
}

/** One escape, one range of letters in a class, one opening of a group with what belongs to it, or one character. */
function pieceAt(source: string, i: number, inClass: boolean): string {
  const rest = source.slice(i)
  const escaped = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/su.exec(rest)
  if (escaped) return escaped[0]
  const range = inClass ? /^\p{L}-\p{L}/u.exec(rest) : null
  if (range) return range[0]
  const group = inClass ? null : /^\((?:\?(?:<[=!]|<[^>]*>|[:=!]|-?i:))?/.exec(rest)
  return group ? group[0] : String.fromCodePoint(rest.codePointAt(0)!)
}

const isLetter = (piece: string): boolean => /^\p{L}(?:-\p{L})?$/u.test(piece) && piece.toLowerCase() !== piece.toUpperCase()

const bothCases = (letter: string, inClass: boolean): string => {
  const both = letter.toLowerCase() + letter.toUpperCase()
  return inClass ? both : `[${both}]`
}
