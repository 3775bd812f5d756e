import { Popover } from '@base-ui/react/popover'
import { useRef, useState } from 'react'
import type { Rule } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import { Asking } from '../../parts/asking.tsx'
import classes from '../text.module.css'

/** The short name of a rule, which opens what it looks for, with its own sentences. A popover is made only when it is opened. */
export function RuleButton({ id }: { readonly id: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.rule}
        aria-label={`The rule ${shortName(id)}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {shortName(id)}
      </button>
      {open && (
        <Popover.Root
          open
          onOpenChange={(next, { event }) => !(event.target instanceof Node && button.current?.contains(event.target)) && setOpen(next)}
        >
          <Popover.Portal>
            <Popover.Positioner anchor={button} side="bottom" align="end" sideOffset={4}>
              <Popover.Popup className={`menu-card ${classes.explained}`} aria-label="What the rule looks for" finalFocus={button}>
                <Explained id={id} />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </>
  )
}

function Explained({ id }: { readonly id: string }) {
  const answer = useAnswer<readonly Rule[]>('/rules', { id: [id] })
  return <Asking of={answer}>{([rule]) => (rule ? <Explanation rule={rule} /> : null)}</Asking>
}

const Explanation = ({ rule: { id, about, looks, yes, no, file } }: { readonly rule: Rule }) => (
  <>
    <p>{about}</p>
    {looks && (
      <p className="quiet">
        looks for <code>{looks.length > 300 ? `${looks.slice(0, 300)} …` : looks}</code>
      </p>
    )}
    {yes.length > 0 && <Sentences title="It holds in" of={yes} />}
    {no.length > 0 && <Sentences title="It must not in" of={no} />}
    <p className={`quiet ${classes.file}`}>
      {id} · {file}
    </p>
  </>
)

const Sentences = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) => (
  <div>
    <p className="col-h">{title}</p>
    <ul>
      {of.slice(0, 4).map((sentence) => (
        <li key={sentence} className="serif">
          {sentence}
        </li>
      ))}
    </ul>
  </div>
)

/** `lexicon:attack/verb[free]@attack` is 'attack, verb', `factuality/negation` is 'negation'. */
export function shortName(id: string): string {
  const [, lemma, pos] = /^lexicon:(.+)\/([a-z]+)(?:\[.*\])?@/.exec(id) ?? []
  return lemma ? `${lemma}, ${pos}` : id.replace(/^.*[/:]/, '').replace(/@.*$/, '')
}
