import { useNavigate } from '@tanstack/react-router'
import { dateWords } from '../parts/dates.ts'
import type { Columns } from './lane-drawn.tsx'
import type { PageMark, Pages } from './pages.ts'
import classes from './timeline.module.css'

export const PAGES = 52

interface Props {
  readonly pages: Pages
  /** Documents that do not say when they came out. */
  readonly undated: number
  readonly columns: Columns
  readonly onShow: (where: 'earlier' | 'later') => void
  readonly onZoom: (mark: PageMark) => void
}

/** When it was said, apart from when it happened. */
export const PagesDrawn = ({ pages, undated, columns, onShow, onZoom }: Props) => (
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: in a drawing it only groups
  <g role="group" aria-label="Published">
    <rect className={classes.panel} width={columns.names + columns.plot + columns.undated} height={PAGES} />
    <path className={classes.strong} d={`M0 0.5H${columns.names + columns.plot + columns.undated}`} />
    <text className={classes.name} x="16" y="22">
      Published
    </text>
    {columns.names > 120 && (
      <text className={classes.quiet} x="16" y="38">
        when it was said
      </text>
    )}
    <g transform={`translate(${columns.names} 0)`}>
      {pages.marks.map((mark) => (
        <Mark key={mark.pages[0]!.document.id} mark={mark} onZoom={onZoom} />
      ))}
      {pages.earlier > 0 && <Beyond words={`◂ ${pages.earlier} earlier`} x={6} anchor="start" onShow={() => onShow('earlier')} />}
      {pages.later > 0 && <Beyond words={`${pages.later} later ▸`} x={columns.plot - 6} anchor="end" onShow={() => onShow('later')} />}
    </g>
    {undated > 0 && columns.undated > 0 && (
      <text className={classes.quiet} x={columns.names + columns.plot + 8} y="30">
        {undated} without a date
      </text>
    )}
  </g>
)

function Mark({ mark, onZoom }: { readonly mark: PageMark; readonly onZoom: (mark: PageMark) => void }) {
  const navigate = useNavigate()
  const [page] = mark.pages
  const one = mark.pages.length === 1
  const words = one
    ? `${page!.document.number} ${page!.document.title ?? page!.name}, ${page!.name}, published ${dateWords(page!.document.published!)}`
    : `${mark.pages.length} documents: ${mark.pages.map(({ document, name }) => `${document.number} ${document.title ?? name}`).join('; ')}`
  return (
    <g transform={`translate(${Math.round(mark.x) - 9} 14)`}>
      <a
        href={`/case/text/${page!.document.number}`}
        className={`${classes.page} v${one ? page!.siglum.hue : 6}`}
        aria-label={words}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          if (one) void navigate({ to: '/text/{-$document}', params: { document: String(page!.document.number) } })
          else onZoom(mark)
        }}
      >
        <title>{words}</title>
        <rect className={classes.hit} x="-3" y="-2" width="24" height="28" />
        <path d="M0.5 0.5h12l5 5v18h-17z" />
        <text x="9" y="16" textAnchor="middle">
          {one ? page!.siglum.letter : mark.pages.length}
        </text>
      </a>
    </g>
  )
}

interface BeyondProps {
  readonly words: string
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly onShow: () => void
}

const Beyond = ({ words, x, anchor, onShow }: BeyondProps) => (
  <g
    role="button"
    tabIndex={0}
    className={classes.more}
    aria-label={words.replace(/[◂▸]/g, '').trim()}
    onClick={onShow}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onShow()
    }}
  >
    <rect className={classes.hit} x={anchor === 'end' ? x - 60 : x} y="14" width="60" height="24" />
    <text className={classes.note} x={x} y="30" textAnchor={anchor}>
      {words}
    </text>
  </g>
)
