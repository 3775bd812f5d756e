import type { ReactNode } from 'react'
import { ToText } from '../parts/to-text.tsx'
import { Chain, type Siglum } from '../parts/voices.tsx'
import classes from './actors.module.css'

interface Props {
  readonly quote: string
  /** In the quote, half open; absent where nothing is marked. */
  readonly mark?: { readonly start: number; readonly end: number } | undefined
  readonly chain: readonly { readonly siglum: Siglum; readonly name: string }[]
  readonly number: number
  readonly title: string
  /** Ref of the event, or the range that it leads to. */
  readonly at?: string | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly children?: ReactNode
}

/** Words of a source letter for letter, with who says them and where. */
export function Quoted({ quote, mark, chain, number, title, children, ...place }: Props) {
  const fits = mark && mark.start >= 0 && mark.end <= quote.length && mark.start < mark.end
  const last = chain.at(-1)
  return (
    <div className={`${classes.quoted} bar-v v${last?.siglum.hue ?? 6}`}>
      <blockquote dir="auto">
        {fits ? (
          <>
            {quote.slice(0, mark.start)}
            <mark>{quote.slice(mark.start, mark.end)}</mark>
            {quote.slice(mark.end)}
          </>
        ) : (
          quote
        )}
      </blockquote>
      <p className={classes.by}>
        <Chain of={chain} /> {last?.name}
        {chain.length > 1 &&
          `, according to ${chain
            .slice(0, -1)
            .map(({ name }) => name)
            .toReversed()
            .join(', ')}`}{' '}
        <ToText number={number} {...place}>
          {number} {title}
        </ToText>
      </p>
      {children}
    </div>
  )
}
