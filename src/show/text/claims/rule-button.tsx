import { Popover } from '@base-ui/react/popover'
import type { Rule } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import { Asking } from '../../parts/asking.tsx'
import classes from '../text.module.css'

/** The short name of a rule, which opens what it looks for, with its own sentences. */
export const RuleButton = ({ id }: { readonly id: string }) => (
  <Popover.Root>
    <Popover.Trigger className={classes.rule!} aria-label={`The rule ${shortName(id)}`}>
      {shortName(id)}
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Positioner side="bottom" align="end" sideOffset={4}>
        <Popover.Popup className={`menu-card ${classes.explained}`} aria-label="What the rule looks for">
          <Explained id={id} />
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
)

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
