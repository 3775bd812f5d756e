/** Says that an actor of some documents is somebody else: chosen by the words that name it there. */
import { useMemo, useState } from 'react'
import type { Actor, Member } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import { plural } from '../parts/origins.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './actors.module.css'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly actor: Actor
  readonly members: readonly Member[]
  readonly total: number
  readonly onMore: () => void
}

export const SplitSheet = ({ open, onOpen, ...rest }: Props) => (
  <Sheet
    open={open}
    onOpen={onOpen}
    title={`Split ${rest.actor.name}`}
    about="Choose the documents in which somebody else is meant. Those you choose become one actor of their own; the rest stays."
  >
    <Members {...rest} onClose={() => onOpen(false)} />
  </Sheet>
)

function Members({ actor, members, total, onMore, onClose }: Omit<Props, 'open' | 'onOpen'> & { readonly onClose: () => void }) {
  const decide = useDecide()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [why, setWhy] = useState('')
  const inOrder = useMemo(() => members.toSorted((a, b) => a.number - b.number), [members])
  const toggle = (ref: string): void =>
    setChosen((before) => (before.has(ref) ? new Set([...before].filter((one) => one !== ref)) : new Set([...before, ref])))
  const ready = chosen.size > 0 && chosen.size < total
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready)
          void decide({ kind: 'split', actor: actor.id, members: [...chosen], ...(why && { why }) }).then((decided) => decided && onClose())
      }}
    >
      <ul className={classes.members}>
        {inOrder.map((member) => (
          <li key={member.ref}>
            <One member={member} chosen={chosen.has(member.ref)} onToggle={() => toggle(member.ref)} />
          </li>
        ))}
      </ul>
      {members.length < total && (
        <button type="button" className="btn" onClick={onMore}>
          Show more of {plural(total, 'member')}
        </button>
      )}
      <p className={classes.why}>
        <input
          className="field"
          aria-label="Why they are somebody else"
          placeholder="Why, if you like"
          maxLength={2000}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </p>
      <p aria-live="polite" className="quiet">
        {total < 2
          ? 'Only one document names this actor: there is nothing to split.'
          : chosen.size === total
            ? 'All of them would be the same actor again: leave one.'
            : `${chosen.size} of ${plural(total, 'member')} ${chosen.size === 1 ? 'becomes' : 'become'} another actor.`}
      </p>
      <p className="acts">
        <button type="submit" className="btn first" disabled={!ready}>
          Split
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}

function One({ member, chosen, onToggle }: { readonly member: Member; readonly chosen: boolean; readonly onToggle: () => void }) {
  const { number, title, name, mentions, titles, forms } = member
  const [form] = forms
  return (
    <div className={classes.member} data-chosen={chosen}>
      <label className="tick">
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          <b dir="auto">{name}</b> {titles.length > 0 && `(${titles.join(', ')}) `}
          <span className="quiet">
            in {number} {title}, {plural(mentions, 'mention')}
            {forms.length > 1 &&
              `, also as ${forms
                .slice(1, 4)
                .map(({ words }) => `“${words}”`)
                .join(', ')}`}
          </span>
        </span>
      </label>
      {form && (
        <p className={classes.sentence} dir="auto">
          {form.quote}{' '}
          <ToText number={number} from={form.start} to={form.end}>
            there
          </ToText>
        </p>
      )}
    </div>
  )
}
