import { Fragment } from 'react'
import css from './documents.module.css'

interface Edit {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Words around a change that are shown. */
const AROUND = 12

/** What a copy changed: put in with ins and +, taken out with del and −. Longer runs that are the same are cut unless `whole`. */
export function Diff({ edits, whole = false }: { readonly edits: readonly Edit[]; readonly whole?: boolean }) {
  return (
    <p className={css.diff} dir="auto">
      {edits.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`
        if (!text.trim()) return <Fragment key={key}>{kind === 'removed' ? '' : text}</Fragment>
        if (kind === 'added') return <ins key={key}>{text}</ins>
        if (kind === 'removed') return <del key={key}>{text}</del>
        return <Fragment key={key}>{whole ? text : shortened(text, index === 0, index === edits.length - 1)}</Fragment>
      })}
    </p>
  )
}

function shortened(text: string, first: boolean, last: boolean): string {
  const parts = text.split(/(?<=\s)(?=\S)/)
  if (parts.length <= 2 * AROUND + 2) return text
  const head = first ? '' : parts.slice(0, AROUND).join('')
  const tail = last ? '' : parts.slice(-AROUND).join('')
  return `${head}… ${tail}`
}
