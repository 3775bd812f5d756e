declare module '@citation-js/core' {
  /** Reads CSL-JSON, RIS or BibTeX, whichever the text is. Throws when it is none. */
  export class Cite {
    constructor(text: string)
    readonly data: readonly unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
