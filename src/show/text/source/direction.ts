const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const LETTERS = /\p{L}/gu

/** Which way most letters of the beginning are written. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const start = text.slice(0, 2000)
  return (start.match(RIGHT)?.length ?? 0) * 2 > (start.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr'
}
