/** The list as a table; only the rows in sight are on the page. */
import { useEffect, useRef } from 'react'
import { type DocumentsSearch, type Sort, ticked } from './address.ts'
import css from './documents.module.css'
import { DocumentRow } from './row.tsx'
import type { Row } from './rows.ts'
import { rowHeight, useVisible } from './use-visible.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly search: DocumentsSearch
  readonly go: (change: (now: DocumentsSearch) => DocumentsSearch) => void
}

const COLUMNS: readonly (readonly [Sort, string, string])[] = [
  ['number', 'No.', 'number'],
  ['title', 'Document', ''],
  ['published', 'Published', ''],
  ['words', 'Words', 'r x'],
  ['events', 'Events', 'r x'],
  ['claims', 'Claims', 'r'],
  ['disputed', 'Disputed', 'r'],
  ['origin', 'Origin', ''],
  ['review', 'Review', ''],
]

export function DocumentTable({ rows, search, go }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { first, last, row: high } = useVisible(body, rows.length)
  const { chosen: at, pick = [] } = search
  useChosenInSight(body, rows, at, high)
  if (rows.length === 0) return <p className={css.note}>No document is as the filters ask. Take one off, and it comes back.</p>
  return (
    <table className={css.docs} aria-rowcount={rows.length + 1}>
      <thead>
        <tr className="col-h" aria-rowindex={1}>
          {COLUMNS.slice(0, 3).map((column) => (
            <Head key={column[0]} of={column} search={search} go={go} />
          ))}
          <th scope="col" className={css.cVoices}>
            Voices
          </th>
          {COLUMNS.slice(3).map((column) => (
            <Head key={column[0]} of={column} search={search} go={go} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {first > 0 && <Gap rows={first} high={high} />}
        {rows.slice(first, last).map((row, index) => (
          <DocumentRow
            key={row.number}
            row={row}
            index={first + index + 2}
            chosen={row.number === at}
            ticked={pick.includes(row.number)}
            onTick={() => go((now) => ticked(now, row.number))}
            onChoose={() => go((now) => ({ ...now, chosen: row.number, pane: 'document' }))}
          />
        ))}
        {last < rows.length && <Gap rows={rows.length - last} high={high} />}
      </tbody>
    </table>
  )
}

/** In the place of the rows that are out of sight. */
const Gap = ({ rows, high }: { readonly rows: number; readonly high: number }) => (
  <tr className={css.gap}>
    <td colSpan={10} style={{ blockSize: rows * high }} />
  </tr>
)

interface HeadProps extends Pick<Props, 'search' | 'go'> {
  readonly of: (typeof COLUMNS)[number]
}

function Head({ of: [sort, words, classes], search, go }: HeadProps) {
  const own = (search.sort ?? 'number') === sort
  const turn = (): void =>
    go(({ sort: _sort, desc, ...now }) => ({
      ...now,
      ...(sort !== 'number' && { sort }),
      ...(own && !desc && { desc: true as const }),
    }))
  const names = classes.split(' ').map((name) => css[name] ?? '')
  return (
    <th
      scope="col"
      className={[css[`c${sort[0]!.toUpperCase()}${sort.slice(1)}`] ?? '', ...names].join(' ')}
      {...(own && { 'aria-sort': search.desc ? ('descending' as const) : ('ascending' as const) })}
    >
      <button type="button" className={css.sort} onClick={turn}>
        {words}
        {own && <span aria-hidden="true">{search.desc ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}

/** A document chosen by key or address is scrolled to, also when its row is not on the page yet. */
function useChosenInSight(body: React.RefObject<HTMLElement | null>, rows: readonly Row[], at: number | undefined, high: number): void {
  const seen = useRef<number>(undefined)
  useEffect(() => {
    const element = body.current
    const index = rows.findIndex(({ number }) => number === at)
    if (!element || index < 0 || seen.current === at || rowHeight(element) !== high) return
    seen.current = at
    const scroller = scrollerOf(element)
    const head = element.previousElementSibling instanceof HTMLElement ? element.previousElementSibling.offsetHeight : 0
    const top = element.getBoundingClientRect().top + index * high
    const view = scroller.getBoundingClientRect()
    const above = Math.max(0, view.top) + head
    const below = Math.min(window.innerHeight, view.bottom)
    if (top < above) scroller.scrollBy(0, top - above - high)
    else if (top + high > below) scroller.scrollBy(0, top + 2 * high - below)
  }, [body, rows, at, high])
}

function scrollerOf(element: HTMLElement): Element {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  return document.scrollingElement ?? document.documentElement
}
