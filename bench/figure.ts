/** One line of bench/results.md. */
export interface Figure {
  /** What is measured: 'grammar', 'names', 'speed' … */
  readonly layer: string
  /** Data and measure, as 'EWT dev, raw text: LAS'. */
  readonly measure: string
  readonly value: number
  /** The figure to beat or to reach. */
  readonly toBeat?: number
  /** Seconds and megabytes are better when they are fewer. */
  readonly better?: 'lower'
  /** Whose the figure to beat is, how many cases there were … */
  readonly note?: string
}

/** A share as a percentage with two decimals. */
export const percent = (share: number): number => Math.round(10_000 * share) / 100
