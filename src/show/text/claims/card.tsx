/** One claim: a line when it is settled, else who did what to whom, how sure, and every row of why. */
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { Disc, Fact } from '../../parts/factuality.tsx'
import { KindWord } from '../../parts/kinds.tsx'
import type { Context } from '../context.ts'
import { type Lit, useLit } from '../lit.ts'
import type { Entry } from '../model/entries.ts'
import { kindWords, titleOf } from '../model/titles.ts'
import type { Reviewing } from '../reviewing.ts'
import classes from '../text.module.css'
import { Acts, type Doing } from './acts.tsx'
import { Facts } from './facts.tsx'

interface Props {
  readonly entry: Entry
  readonly context: Context
  readonly reviewing: Reviewing
  readonly lit: Lit
  readonly onChoose: (id: string) => void
  readonly doing: Doing | undefined
  readonly onDoing: (doing: Doing | undefined) => void
  readonly onDone: () => void
  /** Numbers by id of claim, for what it is disputed with. */
  readonly numbers: ReadonlyMap<string, number>
}

export const Card = memo(function Card(props: Props) {
  const { entry, context, lit, onChoose } = props
  const { hovered, chosen } = useLit(lit, entry.id)
  const folded = entry.verdict !== undefined && !chosen
  const look = [classes.card, folded && classes.done, hovered && classes.lit, chosen && classes.sel].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number inside is the button; a click anywhere only makes it larger
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={look}
      onPointerEnter={() => lit.hover(entry.id)}
      onPointerLeave={() => lit.hover(undefined)}
      onClick={({ target }) => !(target as Element).closest('a, button, input, select, summary, form') && onChoose(entry.id)}
    >
      <button
        type="button"
        className={classes.cn}
        aria-current={chosen}
        onClick={() => onChoose(entry.id)}
        aria-label={`Claim ${entry.number}, in the text`}
      >
        {entry.number}
      </button>
      {folded ? <Folded {...props} /> : <Open {...props} chosen={chosen} context={context} />}
    </div>
  )
})

function Folded({ entry, numbers }: Props) {
  const accepted = entry.verdict!.verdict === 'accepted'
  return (
    <>
      <h3>
        <Title entry={entry} /> <span className={classes.cw}>{entry.words}</span>
      </h3>
      <Disputed entry={entry} numbers={numbers} brief />
      <span className="fact" title={entry.value}>
        <Disc value={entry.value} />
        <code>{entry.value}</code>
      </span>
      <span className={accepted ? classes.ok : classes.out} title={entry.verdict!.verdict}>
        {accepted ? '✓' : '✕'}
        <span className="vh">{entry.verdict!.verdict}</span>
      </span>
    </>
  )
}

function Open({ entry, context, chosen, reviewing, doing, onDoing, onDone, numbers }: Props & { readonly chosen: boolean }) {
  const who = context.speakers.siglum(entry.voices.at(-1)!).letter
  return (
    <div>
      <h3>
        <Title entry={entry} /> <Disputed entry={entry} numbers={numbers} />
      </h3>
      <p className={classes.l2}>
        <KindWord type={entry.type} not={entry.hollow}>
          {kindWords(entry)}
        </KindWord>{' '}
        <q className="serif">
          <bdi>{entry.words}</bdi>
        </q>
        {!entry.counted && <span className="tag">copy, not counted</span>}
        {entry.counted && entry.claim?.independent === false && <span className="tag">adds no origin</span>}
        {entry.about?.label && <span className="tag">found by {entry.about.label.by}</span>}
        {entry.correction && <span className="tag">corrected</span>}
      </p>
      <p className={classes.l3}>
        <Fact value={entry.value} who={who} modality={entry.modality} />
      </p>
      <Facts entry={entry} context={context} chosen={chosen} />
      {chosen && <Acts entry={entry} reviewing={reviewing} doing={doing} onDoing={onDoing} onDone={onDone} />}
    </div>
  )
}

function Title({ entry }: { readonly entry: Entry }) {
  const { source, arrow, target } = titleOf(entry)
  return (
    <>
      <bdi>{source}</bdi>
      {arrow && <span className={classes.arr}> {arrow} </span>}
      {target && <bdi>{target}</bdi>}
    </>
  )
}

/** Leads to the dispute; 'differs' and 'revised' are words without the sign. */
function Disputed({ entry, numbers, brief = false }: Pick<Props, 'entry' | 'numbers'> & { readonly brief?: boolean }) {
  const disputes = entry.claim?.disputes ?? []
  return disputes.slice(0, brief ? 1 : 3).map(({ id, kind, against }) => {
    const others = against.flatMap((ref) => numbers.get(ref) ?? []).join(', ')
    return (
      <Link key={id} to="/disputes" search={{ at: id }} className={`tag ${kind === 'dispute' ? 'hard' : ''}`}>
        {kind === 'dispute' ? `≠${brief ? '' : ` ${others}`}` : kind}
        <span className="vh">{kind === 'dispute' ? ' disputed,' : ''} open the dispute</span>
      </Link>
    )
  })
}
