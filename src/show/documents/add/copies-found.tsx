/** Copies that an import found, announced with the words that changed. */
import type { Copies } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import { Diff } from '../diff.tsx'
import css from '../documents.module.css'
import type { CopyFound } from './progress.ts'
import { useProgress } from './use-imports.ts'

interface Props {
  readonly onCopy: (number: number) => void
}

const MOST = 5

export function CopiesFound({ id, onCopy }: Props & { readonly id: string }) {
  const { copies } = useProgress(id, false).progress
  if (copies.length === 0) return null
  return (
    <section aria-label="Copies found">
      <h2 className={css.h}>
        Copies found <span className={css.push}>{copies.length}</span>
      </h2>
      {copies.slice(0, MOST).map((copy) => (
        <div key={`${copy.of.number} ${copy.number}`} className={css.found}>
          <CopyLine copy={copy} onCopy={onCopy} />
          <Changed copy={copy} />
        </div>
      ))}
      {copies.length > MOST && <p className="quiet">and {copies.length - MOST} more; the list shows them under “copies”</p>}
    </section>
  )
}

export const CopyLine = ({ copy, onCopy }: Props & { readonly copy: CopyFound }) => (
  <p className={css.said}>
    {Math.round(copy.ofOwn * 100)} % of{' '}
    <button type="button" className={css.link} onClick={() => onCopy(copy.of.number)} dir="auto">
      {copy.of.number} {copy.of.title}
    </button>{' '}
    is taken from{' '}
    <button type="button" className={css.link} onClick={() => onCopy(copy.number)} dir="auto">
      {copy.number} {copy.title}
    </button>
    . What they share counts once.
  </p>
)

/** The first passage in which words were changed. */
function Changed({ copy }: { readonly copy: CopyFound }) {
  const shared = useAnswer<Copies>(`/documents/${copy.of.number}/copies`).data?.from.find(({ number }) => number === copy.number)
  const passage = shared?.passages.find(({ edits }) => edits.some(({ kind }) => kind !== 'same'))
  if (!shared) return null
  return passage ? <Diff edits={passage.edits} /> : <p className="quiet">Word for word.</p>
}
