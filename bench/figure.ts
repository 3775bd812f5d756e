/** One line of bench/results.md. */
export interface Figure {
  /** What is measured: 'grammar', 'names', 'speed' … */
  readonly layer: string
  /** Data and measure, as 'EWT dev, raw text: LAS'. */
  readonly measure: string
  /** A number as it is to be printed, or words. */
  readonly value: string
  /** The figure to beat or to reach, with whose it is. */
  readonly toBeat?: string
  readonly note?: string
}

/** A share as a percentage with two decimals. */
export const percent = (share: number): string => (100 * share).toFixed(2)
