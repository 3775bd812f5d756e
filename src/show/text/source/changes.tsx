/** What a copy changed, word by word; asked for and worked out only when somebody wants to see it. */
import type { Apparatus } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import type { Copied } from '../model/copied.ts'
import type { Edits } from '../model/edits.ts'
import classes from '../text.module.css'
import { useEditsInside } from './edits-inside.ts'

export const Changes = ({ of, text, document }: { readonly of: Copied; readonly text: string; readonly document: number }) =>
  of.inside ? <ChangesInside of={of} text={text} /> : <ChangesFromOther of={of.other!} document={document} />

const ChangesInside = ({ of, text }: { readonly of: Copied; readonly text: string }) => <Edited edits={useEditsInside(of, text)} />

function ChangesFromOther({ of, document }: { readonly of: NonNullable<Copied['other']>; readonly document: number }) {
  const { data } = useAnswer<Apparatus>(`/documents/${document}/apparatus`, { edits: true })
  return <Edited edits={data?.copies.find(({ start, end }) => start === of.start && end === of.end)?.edits} />
}

function Edited({ edits }: { readonly edits: Edits | undefined }) {
  if (!edits) return <progress className="hairline" aria-label="Loading what changed" />
  const several = edits.map((edit, index) => ({ ...edit, id: index }))
  return (
    <div className={classes.changes} role="note" aria-label="What the copy changed">
      {several.map(({ id, kind, text }) =>
        kind === 'removed' ? (
          <del key={id}>{text}</del>
        ) : kind === 'added' ? (
          <ins key={id}>{text}</ins>
        ) : (
          <span key={id}>{shortened(text)}</span>
        ),
      )}
    </div>
  )
}

/** The middle of a long stretch that both have is left out. */
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 70)} … ${text.slice(-70)}` : text)
