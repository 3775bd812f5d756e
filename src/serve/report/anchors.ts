/** Names of places in the report: letters, digits and hyphens only, whatever ids hold. */
import type { ReportData } from './data.ts'

const plain = (id: string): string => id.replaceAll(/[^\w]+/g, '-')

export const textAnchor = (number: number): string => `text-${number}`
/** @param id of an event inside its document: 'event:120-126' */
export const eventAnchor = (number: number, id: string): string => `d${number}-${plain(id)}`
export const happeningAnchor = (id: string): string => `h-${plain(id.replace(/^happening:/, ''))}`
export const disputeAnchor = (id: string): string => `x-${plain(id.replace(/^dispute:/, ''))}`

/** `doc:1f…#event:120-126` → 'event:120-126'. */
export const localId = (ref: string): string => ref.slice(ref.indexOf('#') + 1)

/** By event (anchor in a text): the happening that it tells of. */
export function happeningsByEvent({ happenings }: ReportData): ReadonlyMap<string, string> {
  return new Map(
    happenings.flatMap(({ id, accounts }) =>
      accounts.map(({ number, event }) => [eventAnchor(number, localId(event)), happeningAnchor(id)] as const),
    ),
  )
}

/** By claim: the event in its text, for quotes that name only their claim. */
export const eventsByClaim = ({ documents }: ReportData): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ about, reading }) =>
      reading.claims.map(({ id, event }) => [`${about.id}#${id}`, eventAnchor(about.number, event)] as const),
    ),
  )
