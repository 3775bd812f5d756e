import type { Dispatch, SetStateAction } from 'react'
import type { Review, ReviewItem } from '../api/answers.ts'
import type { Deed } from '../api/decide.ts'
import { betweenWords, dateWords } from '../parts/dates.ts'
import { KindWord, typeWords } from '../parts/kinds.tsx'
import { ToText } from '../parts/to-text.tsx'
import { Acts } from './acts.tsx'
import { Neighbours } from './neighbours.tsx'
import classes from './review.module.css'
import type { Form } from './view.tsx'
import { Voices } from './voices.tsx'
import { Why } from './why.tsx'
import { Words } from './words.tsx'

interface Props {
  readonly item: ReviewItem
  readonly review: Review
  readonly decide: (deed: Deed) => void
  readonly form: Form | undefined
  readonly setForm: Dispatch<SetStateAction<Form | undefined>>
}

/** The chosen event: its words, who says so, what was read from them, why, and what to make of it. */
export function Chosen({ item, review, decide, form, setForm }: Props) {
  const { number, title, published, start, end, lemma, type } = item
  return (
    <section className={`scroll ${classes.chosen}`} aria-label="The chosen event">
      <header className={classes.head}>
        <h2>
          <KindWord type={type}>{lemma}</KindWord> <span className="quiet">{typeWords(type)}</span>
        </h2>
        <p className={classes.source}>
          <ToText number={number} at={item.event}>
            <span className="num">{number}</span> {title}
          </ToText>{' '}
          <span className="quiet num">
            {published && `${dateWords(published)}, `}letters {start}–{end}
          </span>
        </p>
      </header>
      <Words item={item} />
      <Acts item={item} review={review} decide={decide} form={form} setForm={setForm} />
      <Facts item={item} />
      <Voices claims={item.claims} />
      <Why item={item} review={review} />
      <Neighbours item={item} />
    </section>
  )
}

const ROLES = { source: 'Who', target: 'Whom', mediator: 'Between', place: 'Where', instrument: 'With', topic: 'About' } as const

/** What was read: who and whom, where and when. */
function Facts({ item: { parts, from, to } }: { readonly item: ReviewItem }) {
  return (
    <dl className={`facts ${classes.facts}`}>
      {parts.map(({ role, words, name, start }) => (
        <div key={`${role} ${start}`}>
          <dt>{ROLES[role]}</dt>
          <dd>
            <b>{name ?? 'nobody known'}</b>
            {name?.toLowerCase() !== words.toLowerCase() && <span className="serif"> “{words}”</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>When</dt>
        <dd>{betweenWords(from, to) || 'not said'}</dd>
      </div>
    </dl>
  )
}
