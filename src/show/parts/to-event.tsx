import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  /** Number of the document. */
  readonly number: number
  /** Ref of the event: `doc:…#event:120-126`. */
  readonly event: string
  readonly children: ReactNode
}

/** The id of an event in its document's address: `event:120-126`. */
export const eventAt = (ref: string): string => ref.slice(ref.indexOf('#') + 1)

/** Leads to an event where it stands in the text of its document. */
export const ToEvent = ({ number, event, children }: Props) => (
  <Link to="/text/{-$document}" params={{ document: String(number) }} search={{ at: eventAt(event) } as object}>
    {children}
  </Link>
)
