/** One document beside the list: what it is, who speaks in it, whose words it has, and what can be decided on all of it. */
import { Link } from '@tanstack/react-router'
import type { Copies } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { plural } from '../parts/origins.tsx'
import { Sig, siglaOf } from '../parts/voices.tsx'
import { Diff } from './diff.tsx'
import css from './documents.module.css'
import { type Row, titleOf } from './rows.ts'
import { when } from './when.ts'

interface Props {
  readonly row: Row | undefined
  readonly onAt: (number: number) => void
}

export function One({ row, onAt }: Props) {
  if (!row) return <p className={css.note}>Choose a document: what it is and whose words it has stands here.</p>
  return (
    <div className={css.parts}>
      <section>
        <h2 className={css.oneTitle} dir="auto">
          {titleOf(row)}
        </h2>
        <Facts row={row} />
        <Deeds row={row} />
      </section>
      <VoiceList row={row} />
      <Words key={row.number} row={row} onAt={onAt} />
    </div>
  )
}

const Facts = ({ row }: { readonly row: Row }) => (
  <dl className={`facts ${css.facts}`}>
    <dt>Number</dt>
    <dd>{row.number}</dd>
    {row.publisher && <Fact of="Outlet" is={row.publisher} />}
    {row.byline && <Fact of="By" is={row.byline} />}
    <Fact of="Published" is={row.published ? when(row.published) : 'not said'} />
    <Fact of="Holds" is={`${plural(row.words, 'word')}, ${plural(row.events, 'event')}, ${plural(row.claims, 'claim')}`} />
    <Fact of="From" is={decoded(row.url ?? row.uri)} />
    <Fact of="Added" is={new Date(row.added).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })} />
  </dl>
)

const Fact = ({ of, is }: { readonly of: string; readonly is: string }) => (
  <>
    <dt>{of}</dt>
    <dd dir="auto" className={css.wrap}>
      {is}
    </dd>
  </>
)

/** An address as it is read: without the hash that keeps two of one name apart. */
function decoded(uri: string): string {
  const plain = uri.replace(/^upload:[0-9a-f]+\//, '').replace(/^file:\/\//, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

function Deeds({ row }: { readonly row: Row }) {
  const { send, pending } = useStep()
  const all = (verdict: 'accept' | 'reject') => void send({ path: '/decisions/all', body: { verdict, document: String(row.number) } })
  return (
    <p className={`acts ${css.acts}`}>
      <Link className="btn first" to="/text/{-$document}" params={{ document: String(row.number) }}>
        <kbd>Enter</kbd> Open
      </Link>
      {row.events > 0 && (
        <>
          <button type="button" className="btn" disabled={pending} onClick={() => all('accept')}>
            <kbd>a</kbd> Accept all {row.events}
          </button>
          <button type="button" className="btn" disabled={pending} onClick={() => all('reject')}>
            <kbd>r</kbd> Reject all
          </button>
        </>
      )}
    </p>
  )
}

function VoiceList({ row: { voices } }: { readonly row: Row }) {
  const sigla = siglaOf(voices)
  if (voices.length === 0) return null
  return (
    <section>
      <h2 className={css.h}>
        Voices <span className={css.push}>{voices.length}</span>
      </h2>
      <ul className={css.lines}>
        {voices.map(({ key, name, accounts }) => (
          <li key={key}>
            <Sig of={sigla.get(key)!} /> <span dir="auto">{name}</span> <span className="quiet">{plural(accounts, 'account')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whose words it has, and who has its. */
function Words({ row, onAt }: { readonly row: Row; readonly onAt: (number: number) => void }) {
  const copies = useAnswer<Copies>(`/documents/${row.number}/copies`)
  return (
    <Asking of={copies}>
      {({ from, to }) => (
        <>
          {from.length + to.length === 0 && (
            <section>
              <h2 className={css.h}>Origin</h2>
              <p className="quiet">Its own words: nothing of it stands in another document of this case.</p>
            </section>
          )}
          {from.map((one) => (
            <SharedWords key={one.document} shared={one} title={`Has its words from ${one.number}`} own={row.number} onAt={onAt} open />
          ))}
          {to.map((one) => (
            <SharedWords key={one.document} shared={one} title={`Its words stand in ${one.number}`} own={row.number} onAt={onAt} />
          ))}
        </>
      )}
    </Asking>
  )
}

interface SharedProps {
  readonly shared: Copies['from'][number]
  readonly title: string
  readonly own: number
  readonly onAt: (number: number) => void
  /** The chosen document is the copy. */
  readonly open?: boolean
}

function SharedWords({ shared, title, own, onAt, open = false }: SharedProps) {
  const copy = open ? own : shared.number
  return (
    <section>
      <h2 className={css.h}>
        {title}
        <span className={css.push}>
          {plural(shared.words, 'word')}, {shared.changed === 0 ? 'none differs' : `${shared.changed} differ`}
        </span>
      </h2>
      <p>
        <button type="button" className={css.link} onClick={() => onAt(shared.number)} dir="auto">
          {shared.title}
        </button>
        {shared.published && <span className="quiet">, {when(shared.published)}</span>}
      </p>
      <p className="quiet">{[...new Set(shared.passages.map(({ because }) => BECAUSE[because]))].join('; ')}.</p>
      <details open={open && shared.changed > 0}>
        <summary>{shared.changed === 0 ? 'The words' : 'What was changed'}</summary>
        {shared.passages.map(({ edits, copy: place }) => (
          <div key={`${place.start} ${place.end}`} className={css.passage}>
            <Diff edits={edits} />
            <Link to="/text/{-$document}" params={{ document: String(copy) }} search={{ from: place.start, to: place.end } as object}>
              in {copy}
            </Link>
          </div>
        ))}
      </details>
    </section>
  )
}

const BECAUSE: Readonly<Record<Copies['from'][number]['passages'][number]['because'], string>> = {
  canonical: 'The page names the other address as the original',
  credit: 'A credit line names the original',
  feed: 'The feed names the original',
  quotation: 'The copy has the words in quotation marks',
  date: 'The original was published earlier',
  order: 'No dates tell which is older; the one added first counts as the original',
}
