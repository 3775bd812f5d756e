import { Popover } from '@base-ui/react/popover'
import { Link } from '@tanstack/react-router'
import type { Document } from '../api/answers.ts'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import type { TextSearch } from './address.ts'
import classes from './text.module.css'

interface Props {
  readonly title: string
  readonly place: number
  readonly documents: readonly Document[]
  readonly search: TextSearch
  readonly onChange: (change: TextSearch) => void
}

/** The tool line: which document, and what is marked. */
export function TextTools(props: Props) {
  const { title, place, documents, search, onChange } = props
  return (
    <Tools title={title}>
      <span className={`quiet num ${classes.pager}`}>
        <Step document={documents[place - 1]} search={search} name="Previous document" sign="‹" />
        {place + 1} of {documents.length}
        <Step document={documents[place + 1]} search={search} name="Next document" sign="›" />
      </span>
      <span className={`push ${classes.wide}`}>
        <Marks {...props} />
      </span>
      <Popover.Root>
        <Popover.Trigger className={`btn push ${classes.small0}`}>Marks</Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner side="bottom" align="end" sideOffset={6}>
            <Popover.Popup className="menu-card" aria-label="Marks">
              <Marks {...props} />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      <button
        type="button"
        className="btn"
        aria-pressed={search.page === 'original'}
        onClick={() => onChange({ page: search.page ? undefined : 'original' })}
      >
        Original page <kbd>o</kbd>
      </button>
    </Tools>
  )
}

const Marks = ({ search, onChange }: Pick<Props, 'search' | 'onChange'>) => (
  <>
    <Segments
      label="Marks by"
      value={search.by ?? 'kind'}
      of={{ kind: 'kind', voice: 'voice' }}
      onChange={(by) => onChange({ by: by === 'voice' ? by : undefined })}
    />
    <Tick label="Causes" on={search.causes !== false} onTurn={(on) => onChange({ causes: on ? undefined : false })} />
    <Tick label="Times" on={search.times !== false} onTurn={(on) => onChange({ times: on ? undefined : false })} />
    <Tick label="Copies dimmed" on={search.dim !== false} onTurn={(on) => onChange({ dim: on ? undefined : false })} />
  </>
)

const Tick = ({ label, on, onTurn }: { readonly label: string; readonly on: boolean; readonly onTurn: (on: boolean) => void }) => (
  <label className="tick">
    <input type="checkbox" checked={on} onChange={({ target }) => onTurn(target.checked)} /> {label}
  </label>
)

/** What belongs to one document does not go along to the next. */
export const carried = ({ at, from, to, page, list, ...rest }: TextSearch): TextSearch => rest

function Step({
  document,
  search,
  name,
  sign,
}: {
  readonly document: Document | undefined
  readonly search: TextSearch
  readonly name: string
  readonly sign: string
}) {
  if (!document)
    return (
      <span className="icon" aria-hidden="true">
        {sign}
      </span>
    )
  return (
    <Link
      className={`icon ${classes.plain}`}
      to="/text/{-$document}"
      params={{ document: String(document.number) }}
      search={carried(search)}
      aria-label={name}
    >
      {sign}
    </Link>
  )
}
