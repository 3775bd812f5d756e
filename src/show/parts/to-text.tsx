import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  /** Number of the document. */
  readonly number: number
  /** UTF-16 offsets of the words it leads to. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads to words in the text of a document. */
export const ToText = ({ number, from, to, className, children }: Props) => (
  <Link
    to="/text/{-$document}"
    params={{ document: String(number) }}
    search={(from === undefined ? {} : { from, to }) as object}
    {...(className && { className })}
  >
    {children}
  </Link>
)
