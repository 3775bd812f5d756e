import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActorPage, HappeningSummary } from '../api/answers.ts'
import { betweenWords } from '../parts/dates.ts'
import { isHollowState, STATE_NOTES } from '../parts/happening-words.ts'
import { KindWord, typeWords } from '../parts/kinds.tsx'
import { plural, Weight } from '../parts/origins.tsx'
import { Segments } from '../parts/segments.tsx'
import classes from './actors.module.css'
import { asItIs } from './address.ts'
import { byCounterpart, byTime, type Group, type Part } from './grouped.ts'

interface Props {
  readonly page: ActorPage
  readonly by: 'time' | undefined
  readonly onBy: (by: 'time' | undefined) => void
}

const PARTS: readonly (readonly [Part, string, string])[] = [
  ['did', 'What they did', 'to'],
  ['undergone', 'What was done to them', 'by'],
  ['otherwise', 'Otherwise: as a place, a topic, a go-between', 'with'],
]

/** What the actor took part in, by who else did or by when. */
export function Happenings({ page, by, onBy }: Props) {
  const count = new Set([...page.did, ...page.undergone, ...page.otherwise].map(({ id }) => id)).size
  return (
    <section className={classes.section} aria-labelledby="happenings">
      <h3 id="happenings">
        {count === 0 ? 'Nothing is told of them' : plural(count, 'happening')}
        {!page.whole && <span className="quiet"> — the first {count}; the timeline has all</span>}
      </h3>
      {count > 0 && (
        <p>
          <Segments
            label="By"
            value={by ?? 'with'}
            of={{ with: 'whom', time: 'time' }}
            onChange={(next) => onBy(next === 'time' ? 'time' : undefined)}
          />
        </p>
      )}
      {PARTS.map(([part, title, joint]) => {
        const items = page[part]
        if (items.length === 0) return null
        const groups = by === 'time' ? byTime(items) : byCounterpart(items, page.actor.id, part)
        return (
          <section key={part} className={classes.part} aria-label={title}>
            <h4>
              {title} <span className="quiet num">{items.length}</span>
            </h4>
            {groups.map((group) => (
              <OneGroup key={group.key} group={group} joint={by === 'time' ? '' : joint} actor={page.actor.id} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

/** More of a group are shown on request. */
const FIRST = 8

function OneGroup({ group, joint, actor }: { readonly group: Group; readonly joint: string; readonly actor: string }) {
  const [all, setAll] = useState(false)
  const shown = all ? group.items : group.items.slice(0, FIRST)
  return (
    <div className={classes.group}>
      <h5>
        <span className="quiet">{joint}</span>{' '}
        {group.actor ? (
          <Link to="/actors/{-$actor}" params={{ actor: group.actor }} search={asItIs}>
            {group.title}
          </Link>
        ) : (
          group.title
        )}
      </h5>
      <ul>
        {shown.map((item) => (
          <li key={item.id} className={classes.happening}>
            <Row item={item} others={othersOf(item, actor, group.actor)} />
          </li>
        ))}
      </ul>
      {group.items.length > shown.length && (
        <button type="button" className="btn bare" onClick={() => setAll(true)}>
          {plural(group.items.length - shown.length, 'more')}
        </button>
      )}
    </div>
  )
}

function Row({ item, others }: { readonly item: HappeningSummary; readonly others: string }) {
  return (
    <>
      <span className="quiet num">{betweenWords(item.from, item.to) || 'no date'}</span>
      <span>
        <Link className={classes.word} to="/happenings/$happening" params={{ happening: item.id }}>
          <KindWord type={item.type} not={isHollowState(item.state)}>
            {item.lemma || typeWords(item.type)}
          </KindWord>
        </Link>{' '}
        <span className="quiet">{[typeWords(item.type), others].filter(Boolean).join(' · ')}</span>
        {item.state !== 'asserted' && <span className={classes.state}> {STATE_NOTES[item.state]}</span>}
      </span>
      <Link
        className={classes.weight}
        to="/happenings/$happening"
        params={{ happening: item.id }}
        title="Which they are, and which is whose copy"
      >
        {item.reports > 0 ? <Weight reports={item.reports} origins={item.origins} /> : 'its words'}
      </Link>
    </>
  )
}

/** Who else took part, beside the actor and whose group it is. */
function othersOf({ actors }: HappeningSummary, actor: string, group: string | undefined): string {
  const names = actors.filter((one) => one.actor !== actor && one.actor !== group && one.role !== 'place' && one.role !== 'topic')
  const different = [...new Set(names.map(({ name }) => name))]
  return different.length === 0 ? '' : `with ${different.slice(0, 3).join(', ')}${different.length > 3 ? ` +${different.length - 3}` : ''}`
}
