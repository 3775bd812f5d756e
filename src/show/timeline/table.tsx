import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { betweenWords, dateWords } from '../parts/dates.ts'
import { KindWord } from '../parts/kinds.tsx'
import { Squares } from '../parts/origins.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import type { Bar } from './bars.ts'
import { type Sort, sorted } from './sorted.ts'
import classes from './timeline.module.css'

interface Props {
  readonly bars: readonly Bar[]
  readonly sort: string
  readonly onSort: (sort: string) => void
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

const HEADS: readonly (readonly [Sort, string])[] = [
  ['number', 'No.'],
  ['when', 'When'],
  ['title', 'What'],
  ['kind', 'Kind'],
  ['state', 'Stands'],
  ['reports', 'Reports'],
  ['origins', 'Origins'],
  ['voices', 'Voices'],
]

const HIGH = 34

/** The same happenings as a table. Only the rows that are seen are in the page. */
export function Table({ bars, sort, onSort, chosen, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => sorted(bars, sort), [bars, sort])
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => HIGH, overscan: 12 })
  const at = rows.findIndex(({ item }) => item.id === chosen)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div ref={frame} className={`${classes.sheet} scroll`} role="region" aria-label="Happenings as a table" tabIndex={0}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {HEADS.map(([key, words]) => (
              <SortHead
                key={key}
                words={words}
                sorted={sort.replace('-', '') === key}
                order={sort.startsWith('-') ? 'descending' : 'ascending'}
                onSort={() => onSort(sort === key ? `-${key}` : key)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ blockSize: before }} />}
          {items.map(({ index }) => (
            <Row key={rows[index]!.item.id} bar={rows[index]!} index={index} chosen={rows[index]!.item.id === chosen} onChoose={onChoose} />
          ))}
          {after > 0 && <tr style={{ blockSize: after }} />}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly bar: Bar
  readonly index: number
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

function Row({ bar, index, chosen, onChoose }: RowProps) {
  const { item, number, title, note, hollow } = bar
  const when = betweenWords(item.possible?.from, item.possible?.to)
  const sure = item.certain && betweenWords(item.certain.from, item.certain.to)
  return (
    <tr aria-rowindex={index + 2} aria-current={chosen ? 'true' : undefined} className={chosen ? classes.row : undefined}>
      <td className="num">{number}</td>
      <td className="num">
        {sure ?? (when || <span className="quiet">no date</span>)}
        {sure && sure !== when && <span className="quiet"> ({when})</span>}
      </td>
      <td>
        <button type="button" className={classes.pick} onClick={() => onChoose(item.id)}>
          {title}
        </button>
        {item.disputed && <b title="disputed"> ≠</b>}
      </td>
      <td>
        <KindWord type={item.type} not={hollow} />
      </td>
      <td>{note || item.state}</td>
      <td className="num">
        <span className="orig">
          <Squares reports={item.reports} origins={item.origins} /> {item.reports}
        </span>
      </td>
      <td className="num">{item.origins}</td>
      <td>
        {item.voices[0]?.name}
        {item.voiceCount > 1 && <span className="quiet"> +{item.voiceCount - 1}</span>}
        {item.published.length > 0 && <span className="vh">, published {item.published.map(dateWords).join(', ')}</span>}
      </td>
    </tr>
  )
}
