/** A sentence of a rule without its marks: `[The guards]source fired` is `The guards fired`. */
export const plain = (sentence: string): string =>
  sentence.replaceAll(/\[([^\]]*)\](?:source|target|mediator|place|topic|from|to|[A-Z]{2}[+\-u]|Uu|[+-])?/g, '$1')
