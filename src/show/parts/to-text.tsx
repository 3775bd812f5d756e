import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  /** Number of the document. */
  readonly number: number
  /** Ref of an event or a claim (`<document>#event:120-126`), or its id in the document. */
  readonly at?: string | undefined
  /** Or the words it leads to: UTF-16 offsets, half open. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads to words in the text of a document. */
export function ToText({ number, at, from, to, className, children }: Props) {
  const search = at !== undefined ? { at: at.slice(at.indexOf('#') + 1) } : from !== undefined ? { from, to } : {}
  return (
    <Link to="/text/{-$document}" params={{ document: String(number) }} search={search as object} {...(className && { className })}>
      {children}
    </Link>
  )
}
