/** Notes beside a block: what is left out, copied, inserted, linked, disputed. */
import { Link } from '@tanstack/react-router'
import { plural } from '../../parts/origins.tsx'
import type { Copied } from '../model/copied.ts'
import { wordsDiffer } from '../model/edits.ts'
import { tieWords } from '../model/links.ts'
import type { BlockNotes } from '../model/notes.ts'
import type { Speakers } from '../model/speakers.ts'
import classes from '../text.module.css'
import { useEditsInside } from './edits-inside.ts'

interface Props {
  readonly of: BlockNotes
  readonly speakers: Speakers
  readonly text: string
  /** Whether what the copy changed is shown, and how to turn that. */
  readonly diff: boolean
  readonly onDiff: () => void
}

export function Notes({ of, speakers, text, diff, onDiff }: Props) {
  const letter = (voice: string): string => speakers.siglum(voice).letter
  const elsewhere = of.disputes.filter(({ against }) => against.length === 0)
  return (
    <div className={classes.nt}>
      {of.elided && <p>{of.elided}</p>}
      {of.inside && (
        <p>
          {letter(of.inside.voice)} speaks inside {letter(of.inside.of)}’s words
        </p>
      )}
      {of.ties.map(({ voice, ties }) => (
        <p key={voice}>
          <b>{ties.map(tieWords).join(', ')}</b> so {letter(voice)}
        </p>
      ))}
      {of.disputes
        .filter(({ against }) => against.length > 0)
        .map(({ id, from, against }) => (
          <p key={`${id} ${from}`}>
            <Link to="/disputes" search={{ at: id }}>
              {from} ≠ {against.join(', ')} disputed
            </Link>
          </p>
        ))}
      {elsewhere.length > 0 && (
        <p>
          ≠ disputed elsewhere:{' '}
          {elsewhere.map(({ id, from }) => (
            <span key={`${id} ${from}`} className={classes.one}>
              <Link to="/disputes" search={{ at: id }} aria-label={`Claim ${from} is disputed, open the dispute`}>
                {from}
              </Link>
            </span>
          ))}
        </p>
      )}
      {of.copied && <CopyNote of={of.copied} text={text} diff={diff} onDiff={onDiff} />}
      {of.furniture && <p>page furniture</p>}
    </div>
  )
}

function CopyNote({ of, text, diff, onDiff }: Pick<Props, 'text' | 'diff' | 'onDiff'> & { readonly of: Copied }) {
  const { inside, other, whole, again } = of
  const edits = useEditsInside(of, text)
  const words = inside ? (inside.similarity === 1 ? 0 : edits && wordsDiffer(edits)) : other!.words
  const exact = words === 0
  const how = exact ? 'word for word' : words === undefined ? 'with changes' : `${plural(words, 'word')} differ${words === 1 ? 's' : ''}`
  return (
    <div>
      <b>
        {whole ? '' : 'partly a '}
        {inside ? `copy of paragraph ${inside.number ?? ''}` : 'copied from '}
      </b>
      {other && (
        <Link to="/text/{-$document}" params={{ document: String(other.of.number) }} search={{ from: other.of.start, to: other.of.end }}>
          {again ? other.of.number : `${other.of.number} ${other.of.title}`}
        </Link>
      )}
      <br />
      {how}; {inside ? 'not counted again' : 'no second witness'}{' '}
      {!exact && (
        <button type="button" className={classes.small} aria-expanded={diff} onClick={onDiff}>
          {diff ? 'hide what changed' : 'what changed'}
        </button>
      )}
    </div>
  )
}
