import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useState } from 'react'
import type { ExportFormat } from '../api/answers.ts'
import { address } from '../api/client.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { Segments } from '../parts/segments.tsx'
import { Sheet } from '../parts/sheet.tsx'
import css from './elsewhere.module.css'
import { File, type Taken, useTaking } from './file.tsx'
import { grouped } from './groups.ts'
import type { Scope } from './scope.ts'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly scope: Scope | undefined
}

const DOUBTS =
  'For somebody who doubts it: every text, quote, hash and decision in one file, which they can check alone with hearsay verify, or with sha256sum.'

/** Everything that the case can leave as, each with what it is for. */
export default function ElsewhereSheet({ open, onOpen, scope }: Props) {
  const [only, setOnly] = useState(true)
  const formats = useAnswer<{ readonly items: readonly ExportFormat[] }>('/exports', {}, open)
  const taking = useTaking()
  const { forget } = taking
  useEffect(() => {
    if (open) forget()
  }, [open, forget])
  const part = only ? scope : undefined
  const urlOf = (name: string): string => address(`/exports/${name}`, part?.filter)
  return (
    <Sheet
      open={open}
      onOpen={onOpen}
      title="Take it elsewhere"
      about={
        <>
          Files for other programs, and for people without Hearsay. They are saved on this machine; nothing is sent anywhere.{' '}
          <kbd>Shift</kbd> <kbd>X</kbd> opens this from every view.
        </>
      }
    >
      {scope && <Part scope={scope} only={only} onOnly={setOnly} />}
      <ul className={css.first}>
        <File title="Evidence bundle" about={DOUBTS} url={urlOf('bundle')} file="hearsay-bundle.zip" taking={taking} />
        <File
          title="HTML report"
          about={`For somebody who reads: one page that needs no server, with every quote lit in its text${part && !part.documents ? '; of the whole case' : ''}.`}
          url={address('/report.html', part?.documents && { documents: part.documents.slice(0, 1000).join(',') })}
          file="hearsay-report.html"
          taking={taking}
        />
      </ul>
      <Asking of={formats}>
        {({ items }) =>
          grouped(items.filter(({ name }) => name !== 'bundle')).map(({ name, shapes }) => (
            <section key={name} aria-labelledby={`elsewhere-${name}`}>
              <h3 className="col-h" id={`elsewhere-${name}`}>
                {name}
              </h3>
              <ul className={css.files}>
                {shapes.map((shape) => (
                  <File key={shape.name} {...shape} url={urlOf(shape.name)} taking={taking} />
                ))}
              </ul>
            </section>
          ))
        }
      </Asking>
      <Foot taken={taking.taken} />
    </Sheet>
  )
}

interface PartProps {
  readonly scope: Scope
  readonly only: boolean
  readonly onOnly: (only: boolean) => void
}

const Part = ({ scope: { words, documents, filter, left }, only, onOnly }: PartProps) => (
  <div className={css.part}>
    {(documents || filter) && (
      <Segments<'part' | 'whole'>
        label="What is taken"
        value={only ? 'part' : 'whole'}
        of={{ part: words, whole: 'the whole case' }}
        onChange={(next) => onOnly(next === 'part')}
      />
    )}
    <p className="quiet">
      {only && filter && 'Happenings and disputes are narrowed to that; all else comes whole. '}
      {only && documents && !filter && 'The HTML report is of these; the other files hold the whole case. '}
      {left}
    </p>
  </div>
)

/** How it went, where it is seen however far one scrolled. */
const Foot = ({ taken }: { readonly taken: Taken | undefined }) => (
  <div className={css.foot}>
    <p role="status" className={taken?.state === 'refused' ? 'bad' : 'quiet'}>
      {taken?.says}
    </p>
    <Dialog.Close className="btn">Close</Dialog.Close>
  </div>
)
