import { Link } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Happening, HappeningPage } from '../api/answers.ts'
import { KindWord, typeWords } from '../parts/kinds.tsx'
import { Weight } from '../parts/origins.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './happening.module.css'
import { Reports } from './reports.tsx'
import { partiesOf, stateWords } from './words.ts'

interface Props {
  readonly page: HappeningPage
  readonly number: number | undefined
}

/** Number, title, who and whom, and how many say so. */
export function Heading({ page: { happening, tellers }, number }: Props) {
  const [first] = happening.accounts
  return (
    <section>
      <p className={classes.over}>
        Happening {number ?? happening.id.replace('happening:', '').slice(0, 6)}
        {first && (
          <>
            {' · '}
            <ToText number={first.number} at={first.event}>
              in the text
            </ToText>
          </>
        )}
        {' · '}
        <Link to="/happenings/$happening" params={{ happening: happening.id }}>
          its page
        </Link>
      </p>
      <h2>{happeningTitle(happening)}</h2>
      <p className={classes.who}>
        <Names of={happening} part="source" />
        {partiesOf(happening, 'target').length > 0 && <span className="quiet"> {mutual(happening) ? '⇄' : '→'} </span>}
        <Names of={happening} part="target" />
        <Rest of={happening} />
      </p>
      <p className={classes.who}>
        <KindWord type={happening.type} not={happening.state === 'denied' || happening.state === 'open'} />{' '}
        <span className="quiet">
          {happening.type !== 'OTHER' && `${typeWords(happening.type) === happening.lemma ? '' : `“${happening.lemma}”, `}`}
          {stateWords(happening.state)}
        </span>
      </p>
      <details>
        <summary>
          <Weight reports={happening.reports} origins={happening.origins} />
        </summary>
        <Reports tellers={tellers} />
      </details>
    </section>
  )
}

const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])
const mutual = ({ type }: Happening): boolean => MUTUAL.has(type)

const SHOWN = 4

function Names({ of, part }: { readonly of: Happening; readonly part: Happening['actors'][number]['role'] }) {
  const all = [...new Map(partiesOf(of, part).map((party) => [party.actor, party])).values()]
  return (
    <>
      {all.slice(0, SHOWN).map(({ actor, name }, i) => (
        <span key={actor}>
          {i > 0 && ', '}
          <Link className={classes.plain} to="/actors/{-$actor}" params={{ actor }}>
            {name}
          </Link>
        </span>
      ))}
      {all.length > SHOWN && (
        <span className="quiet" title={all.map(({ name }) => name).join(', ')}>
          {' '}
          and {all.length - SHOWN} more
        </span>
      )}
    </>
  )
}

const REST = [
  ['mediator', 'through'],
  ['place', 'in'],
  ['instrument', 'with'],
  ['topic', 'about'],
] as const

const Rest = ({ of }: { readonly of: Happening }) =>
  REST.filter(([role]) => partiesOf(of, role).length > 0).map(([role, word]) => (
    <span key={role}>
      <span className="quiet"> {word} </span>
      <Names of={of} part={role} />
    </span>
  ))
