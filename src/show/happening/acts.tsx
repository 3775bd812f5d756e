import { useMemo, useState } from 'react'
import type { Account, HappeningPage } from '../api/answers.ts'
import { type Deed, useDecide } from '../api/decide.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { evidenceKey, useAsEvidence } from '../parts/as-evidence.tsx'
import { NoteForm } from '../parts/note-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import classes from './happening.module.css'
import { JoinForm } from './join-form.tsx'

interface Props {
  readonly page: HappeningPage
  /** What is decided on; without it the whole happening, which is all its accounts. */
  readonly account: Account | undefined
  readonly keys: boolean
  readonly onDone: () => void
}

type Form = 'correct' | 'note' | 'join'
const NONE: readonly Key[] = []

/** Accept, reject, correct, note, join with another happening, part an account: by button and by key. */
export function Acts({ page: { happening }, account, keys, onDone }: Props) {
  const [form, setForm] = useState<Form>()
  const send = useDecide()
  const deeds = useMemo(() => {
    const target = account?.event ?? happening.id
    const decide = (deed: Deed) => void send(deed).then(onDone)
    return {
      accept: () => decide({ kind: 'accept', target }),
      reject: () => decide({ kind: 'reject', target }),
      part: () => account && decide({ kind: 'part', happening: happening.id, events: [account.event] }),
    }
  }, [account, happening.id, send, onDone])
  const { take } = useAsEvidence([account?.claim ?? happening.id])
  const separate = account !== undefined && new Set(happening.accounts.map(({ event }) => event)).size > 1
  const list = useMemo<readonly Key[]>(
    () => [
      { id: 'accept', keys: 'a', does: 'accept', run: deeds.accept },
      { id: 'reject', keys: 'r', does: 'reject', run: deeds.reject },
      { id: 'edit', keys: 'e', does: 'correct', run: () => setForm('correct') },
      { id: 'note', keys: 'n', does: 'note', run: () => setForm('note') },
      { id: 'merge', keys: 'm', does: 'join with another', run: () => setForm('join') },
      evidenceKey(take),
      ...(separate ? [{ id: 'split', keys: 's', does: 'another occurrence', run: deeds.part } as const] : []),
    ],
    [deeds, separate, take],
  )
  useKeys(keys ? list : NONE)
  const note = useDecide()
  const close = () => {
    setForm(undefined)
    onDone()
  }
  return (
    <section aria-label="Decide" className={classes.acts}>
      <p className="acts">
        <Act cap="a" does="Accept" onClick={deeds.accept} />
        <Act cap="r" does="Reject" onClick={deeds.reject} />
        <Act cap="e" does="Correct" onClick={() => setForm('correct')} />
        <Act cap="n" does="Note" onClick={() => setForm('note')} />
        <Act cap="m" does="Join with another" onClick={() => setForm('join')} />
        <Act cap="h" does="As evidence" onClick={take} />
        {separate && <Act cap="s" does="Another occurrence" onClick={deeds.part} />}
      </p>
      <p className={classes.note} aria-live="polite">
        {account
          ? `On the account of ${account.voices.at(-1) ?? 'somebody'} in ${account.number}.`
          : `On all ${happening.accounts.length} accounts; choose one below to decide on it alone.`}
      </p>
      {form === 'note' && (
        <NoteForm
          label="Note"
          save="Keep the note"
          onSave={(text) => void note({ kind: 'note', target: account?.event ?? happening.id, text })}
          onClose={close}
        />
      )}
      {form === 'correct' && <CorrectForm happening={happening} account={account} onClose={close} />}
      {form === 'join' && <JoinForm happening={happening} onClose={close} />}
    </section>
  )
}

const Act = ({ cap, does, onClick }: { readonly cap: string; readonly does: string; readonly onClick: () => void }) => (
  <button type="button" className="btn" onClick={onClick}>
    {does} <kbd>{cap}</kbd>
  </button>
)
