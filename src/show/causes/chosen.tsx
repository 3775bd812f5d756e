/** What is chosen in the causal graph: a happening with what comes before and after it, or a link with the words that draw it. */
import { Link as To } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import { betweenWords } from '../parts/dates.ts'
import { STATE_NOTES } from '../parts/happening-words.ts'
import { KindWord } from '../parts/kinds.tsx'
import { SIGNS } from '../parts/map/edge-mark.tsx'
import { Weight } from '../parts/origins.tsx'
import type { Siglum } from '../parts/voices.tsx'
import classes from './causes.module.css'
import { LINK_WORDS, rivalWords, signOf } from './drawn.ts'
import { type Graph, rivalsOf, type Tie } from './graph.ts'
import { TieWords } from './tie-words.tsx'

interface Props {
  readonly graph: Graph
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly at: string | undefined
  readonly onChoose: (id: string) => void
}

export function Chosen(props: Props) {
  const { graph, at } = props
  const tie = graph.ties.find(({ id }) => id === at)
  return (
    <aside className={`panel ${classes.chosen}`} aria-label="What is chosen">
      {tie ? (
        <OneTie tie={tie} {...props} />
      ) : at && graph.happenings.has(at) ? (
        <OneHappening id={at} {...props} />
      ) : (
        <Nothing graph={graph} onChoose={props.onChoose} />
      )}
    </aside>
  )
}

const nameOf = ({ happenings }: Graph, id: string): string => {
  const told = happenings.get(id)
  return told ? happeningTitle(told) : 'a happening that is no longer there'
}

function Nothing({ graph, onChoose }: Pick<Props, 'graph' | 'onChoose'>) {
  const rivals = [...rivalsOf(graph.ties)]
  return (
    <div className="pad">
      <p className="quiet">Choose a happening or an arrow: who draws the link and in which words stands here.</p>
      {rivals.length > 0 && (
        <>
          <h2 className={classes.subhead}>Rival causes</h2>
          <ul className={classes.list}>
            {rivals.map(([id, ties]) => (
              <li key={id}>
                <button type="button" className={classes.jump} onClick={() => onChoose(id)}>
                  {nameOf(graph, id)}
                </button>
                <span className="quiet">{rivalWords(ties)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function OneTie({ tie, graph, sigla, onChoose }: Props & { readonly tie: Tie }) {
  const end = (id: string) => (
    <button type="button" className={classes.jump} onClick={() => onChoose(id)}>
      {nameOf(graph, id)}
    </button>
  )
  return (
    <>
      <div className="pad">
        <p className="quiet">Link</p>
        <h2 className={classes.heading}>
          {end(tie.from)}
          <span className={classes.sign}>
            {SIGNS[signOf(tie.type)]} {LINK_WORDS[tie.type] ?? tie.type}
          </span>
          {end(tie.to)}
        </h2>
      </div>
      <TieWords tie={tie} sigla={sigla} />
    </>
  )
}

function OneHappening({ id, graph, sigla, onChoose }: Props & { readonly id: string }) {
  const told = graph.happenings.get(id)
  const rivals = rivalsOf(graph.ties).get(id)
  return (
    <>
      <div className="pad">
        <p className="quiet">Happening</p>
        <h2 className={classes.heading}>{nameOf(graph, id)}</h2>
        {told && (
          <p className={classes.facts}>
            <KindWord type={told.type} not={told.state === 'denied' || told.state === 'open'} />
            <span>{betweenWords(told.from, told.to) || 'no date'}</span>
            {told.state !== 'asserted' && <span>{STATE_NOTES[told.state]}</span>}
            <Weight reports={told.reports} origins={told.origins} />
          </p>
        )}
        {told && (
          <p className="acts">
            <To to="/happenings/$happening" params={{ happening: id }} className="btn">
              All accounts of it
            </To>
          </p>
        )}
        {rivals && <p className={classes.rivals}>{rivalWords(rivals)}: different voices name different ones.</p>}
      </div>
      <Ties
        title="What led to it"
        ties={graph.ties.filter(({ to }) => to === id)}
        other={({ from }) => from}
        {...{ graph, sigla, onChoose }}
      />
      <Ties
        title="What it led to"
        ties={graph.ties.filter(({ from }) => from === id)}
        other={({ to }) => to}
        {...{ graph, sigla, onChoose }}
      />
    </>
  )
}

interface TiesProps extends Pick<Props, 'graph' | 'sigla' | 'onChoose'> {
  readonly title: string
  readonly ties: readonly Tie[]
  readonly other: (tie: Tie) => string
}

function Ties({ title, ties, other, graph, sigla, onChoose }: TiesProps) {
  if (ties.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="sec-h">{title}</h3>
      {ties.map((tie) => (
        <div key={tie.id} className={classes.tie}>
          <p>
            <button type="button" className={classes.jump} onClick={() => onChoose(tie.id)}>
              {SIGNS[signOf(tie.type)]} {LINK_WORDS[tie.type] ?? tie.type}
            </button>{' '}
            <span className="quiet">{title === 'What led to it' ? 'from' : ''}</span> {nameOf(graph, other(tie))}
          </p>
          <TieWords tie={tie} sigla={sigla} />
        </div>
      ))}
    </section>
  )
}
