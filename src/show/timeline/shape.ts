/** The outline of a bar's possible days: full where it is certain, running out towards the earliest and the latest day. */
interface Extent {
  readonly start: number
  readonly end: number
  readonly certain?: { readonly start: number; readonly end: number }
  readonly beyond: { readonly start: boolean; readonly end: boolean }
}

/** Where no day is certain, each end runs out over at most so much. */
const RUN = 36

/** Points of a polygon, x from the bar's start, y from 0 to `thick`. An end that goes on beyond the plot does not run out there. */
export function outlineOf({ start, end, certain, beyond }: Extent, thick: number): string {
  const width = end - start
  const run = Math.min(RUN, width / 3)
  const rise = certain ? certain.start - start : beyond.start ? 0 : run
  const fall = certain ? certain.end - start : beyond.end ? width : width - run
  const middle = thick / 2
  return [
    [0, beyond.start && rise === 0 ? 0 : middle],
    [rise, 0],
    [fall, 0],
    [width, beyond.end && fall === width ? 0 : middle],
    [fall, thick],
    [rise, thick],
    ...(beyond.start && rise === 0 ? [[0, thick]] : []),
  ]
    .map((point) => point.map((one) => Math.round(one! * 10) / 10).join(','))
    .join(' ')
}
