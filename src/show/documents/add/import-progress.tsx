/** One import: how far it is, what is in hand, how long it takes, and a way to stop it. */
import { useQueryClient } from '@tanstack/react-query'
import type { Import } from '../../api/answers.ts'
import { answered } from '../../api/client.ts'
import { useSay } from '../../app/say.tsx'
import { plural } from '../../parts/origins.tsx'
import css from '../documents.module.css'
import { CopyLine } from './copies-found.tsx'
import { leftWords, nameOf, type Progress } from './progress.ts'
import { useProgress } from './use-imports.ts'

interface Props {
  readonly of: Import
  readonly live: boolean
  readonly onCopy: (number: number) => void
}

export function ImportProgress({ of, live, onCopy }: Props) {
  const { progress, left } = useProgress(of.id, live)
  return live ? <Running of={of} progress={progress} left={left} onCopy={onCopy} /> : <Over of={of} progress={progress} />
}

const STAGES = ['finding', 'reading', 'comparing'] as const
const STAGE_WORDS = { finding: 'finding', reading: 'reading', comparing: 'comparing', over: 'over' }

interface RunningProps {
  readonly of: Import
  readonly progress: Progress
  readonly left: number | undefined
  readonly onCopy: (number: number) => void
}

function Running({ of, progress, left, onCopy }: RunningProps) {
  const client = useQueryClient()
  const say = useSay()
  const cancel = (): void =>
    void answered(`/imports/${of.id}`, { method: 'DELETE' })
      .catch((error: Error) => say({ tone: 'bad', text: error.message }))
      .finally(() => client.invalidateQueries({ queryKey: ['imports'] }))
  const { found, settled, failed, stage, copies } = progress
  const counts = [`${settled - failed} done`, failed > 0 && `${failed} failed`, leftWords(left)].filter(Boolean).join(', ')
  const at = STAGES.indexOf(stage as (typeof STAGES)[number])
  return (
    <section aria-label="Import in progress">
      <h2 className={css.h}>
        {of.state === 'waiting' ? 'Waits its turn' : found > 0 ? `Reading ${plural(found, 'document')}` : 'Looking for documents'}
        <span className={`${css.push} num`}>{found > 0 ? counts : ''}</span>
        <button type="button" className="btn bare" onClick={cancel}>
          Cancel
        </button>
      </h2>
      <progress
        className={css.progress}
        {...(found > 0 && { value: settled, max: found })}
        aria-label={found > 0 ? `${settled} of ${found} documents` : 'Looking for documents'}
      />
      <ol className={css.stages} aria-label={`Stage: ${STAGE_WORDS[stage]}`}>
        {STAGES.map((name, index) => (
          <li key={name} className={index < at ? css.done : index === at ? css.now : ''}>
            {name}
          </li>
        ))}
      </ol>
      <ul className={css.files}>
        {progress.reading.slice(0, 6).map((uri) => (
          <li key={uri}>
            <span className={css.name} dir="auto">
              {nameOf(uri)}
            </span>
            <span className={css.right}>being read</span>
          </li>
        ))}
      </ul>
      {copies.slice(-2).map((copy) => (
        <CopyLine key={`${copy.of.number} ${copy.number}`} copy={copy} onCopy={onCopy} />
      ))}
    </section>
  )
}

const ENDED = { done: 'Last import', cancelled: 'Import cancelled', failed: 'Import failed', running: '', waiting: '' }

function Over({ of, progress }: { readonly of: Import; readonly progress: Progress }) {
  const { summary } = of
  const parts = summary && [
    `${plural(summary.added, 'document')} added`,
    summary.unchanged > 0 && `${summary.unchanged} unchanged`,
    summary.failures.length > 0 && `${summary.failures.length} failed`,
    summary.copies > 0 && plural(summary.copies, 'copy', 'copies'),
    summary.skipped > 0 && `${summary.skipped} passed over`,
  ]
  return (
    <section aria-label="Last import">
      <h2 className={css.h}>
        {ENDED[of.state]} {summary && <span className={css.push}>{Math.max(1, Math.round(summary.seconds))} s</span>}
      </h2>
      <p className={css.said}>{of.reason ?? `${(parts || []).filter(Boolean).join(', ')}.`}</p>
      <Asides title="Passed over" of={progress.skipped.map(({ reason }) => reason)} />
      <Asides title="Odd about the sources" of={progress.notes.map(({ number, note }) => `${number}: ${note}`)} />
    </section>
  )
}

const Asides = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) =>
  of.length > 0 && (
    <details>
      <summary>
        {title} ({of.length})
      </summary>
      <ul className={css.lines}>
        {of.slice(0, 100).map((line) => (
          <li key={line} className={css.wrap} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
