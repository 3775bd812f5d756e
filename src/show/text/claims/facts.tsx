/** The rows of an open claim: who says so, when, why, what it leads to, who gains, by how many reports. */
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Happening, Reading } from '../../api/answers.ts'
import { useAnswer } from '../../api/use.ts'
import { betweenWords } from '../../parts/dates.ts'
import { typeWords } from '../../parts/kinds.tsx'
import { Weight } from '../../parts/origins.tsx'
import { type Report, Reports } from '../../parts/reports.tsx'
import { Chain } from '../../parts/voices.tsx'
import type { Context } from '../context.ts'
import type { Entry } from '../model/entries.ts'
import type { Tie } from '../model/links.ts'
import classes from '../text.module.css'
import { RuleButton } from './rule-button.tsx'

interface Props {
  readonly entry: Entry
  readonly context: Context
  readonly chosen: boolean
}

export function Facts({ entry, context, chosen }: Props) {
  const { speakers, ties, effects } = context
  const own = ties.filter(({ from, to }) => from.event === entry.event || to.event === entry.event)
  return (
    <dl className="facts">
      <Row name="Says">
        <Chain of={entry.voices.map((voice) => ({ siglum: speakers.siglum(voice), name: speakers.name(voice) }))} />{' '}
        <bdi>{speakers.described(entry.voices)}</bdi>
      </Row>
      {(entry.from || entry.to || entry.time) && (
        <Row name="When">
          <When entry={entry} reading={context.reading} />
        </Row>
      )}
      <Row name="Why">
        <Why entry={entry} context={context} />
      </Row>
      {own.map((tie) => (
        <Row key={tie.id} name={tie.from.event === entry.event ? 'Leads' : 'From'}>
          <TieWords tie={tie} entry={entry} context={context} />
        </Row>
      ))}
      {effects
        .filter(({ event }) => event === entry.event)
        .map(({ id, actor, sign, signal, voice, rule }) => (
          <Row key={id} name={sign === '+' ? 'Gains' : 'Loses'}>
            <b>
              {sign === '+' ? '+' : '−'} <bdi>{context.actors.get(actor) ?? actor}</bdi>
            </b>{' '}
            {signal && <Quoted of={signal} text={context.reading.text} />} so {speakers.siglum(voice).letter}{' '}
            {rule && <RuleButton id={rule} />}
          </Row>
        ))}
      {entry.about?.happening && (
        <Row name="Told">
          <Told about={entry.about} chosen={chosen} />
        </Row>
      )}
      {entry.read && (
        <Row name="Read">
          <ReadAs entry={entry} />
        </Row>
      )}
      {entry.verdict?.by && (
        <Row name={entry.verdict.verdict === 'accepted' ? 'Kept' : 'Out'}>
          {entry.verdict.verdict} by <bdi>{entry.verdict.by}</bdi>, {dayOf(entry.verdict.at)}
          {entry.verdict.why && `: ${entry.verdict.why}`}
        </Row>
      )}
      {entry.notes.map(({ by, at, text }) => (
        <Row key={`${at} ${text}`} name="Note">
          <bdi>{text}</bdi>{' '}
          <span className="quiet">
            <bdi>{by}</bdi>, {dayOf(at)}
          </span>
        </Row>
      ))}
    </dl>
  )
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

const dayOf = (at: string): string => at.slice(0, 10)

const Quoted = ({ of, text }: { readonly of: { readonly start: number; readonly end: number }; readonly text: string }) => (
  <q className="serif">{text.slice(of.start, of.end)}</q>
)

function When({ entry, reading }: { readonly entry: Entry; readonly reading: Reading }) {
  const time = reading.times.find(({ id }) => id === entry.time)
  const filled = time?.implied.filter((part) => part === 'year' || part === 'month')
  const how = [
    entry.about?.dated === 'handed-on' && 'handed on by the story around it',
    filled?.length && `${filled.join(' and ')} filled in`,
    time?.anchor === 'document' && time.offset && 'counted from the date of the document',
  ].filter(Boolean)
  return (
    <>
      <b>{betweenWords(entry.from, entry.to)}</b> {time && <Quoted of={time} text={reading.text} />} {how.join(', ')}
    </>
  )
}

function Why({ entry, context }: { readonly entry: Entry; readonly context: Context }) {
  const { rules, voices, cue } = entry
  const value = rules.claim && context.rules.get(rules.claim)
  const event = rules.event && context.rules.get(rules.event)
  return (
    <>
      {cue && voices.length > 1 && (
        <>
          <Quoted of={cue} text={context.reading.text} /> gives it to {context.speakers.siglum(voices.at(-1)!).letter}.{' '}
        </>
      )}
      {cue && voices.length === 1 && (
        <>
          <Quoted of={cue} text={context.reading.text} /> says how sure.{' '}
        </>
      )}
      {value ?? event ?? 'Stated in the words of the text.'} {rules.claim && <RuleButton id={rules.claim} />}{' '}
      {rules.event && <RuleButton id={rules.event} />}
    </>
  )
}

function TieWords({ tie, entry, context }: { readonly tie: Tie; readonly entry: Entry; readonly context: Context }) {
  const forth = tie.from.event === entry.event
  const other = forth ? tie.to : tie.from
  const says = {
    cause: ['causes', 'caused by'],
    enable: ['enables', 'enabled by'],
    prevent: ['prevents', 'prevented by'],
    purpose: ['is done for', 'is the purpose of'],
    condition: ['is a condition of', 'depends on'],
  }[tie.type]
  return (
    <>
      {says[forth ? 0 : 1]}{' '}
      <button type="button" className={classes.small} onClick={() => context.onChoose(other.id)}>
        {other.number} {other.words}
      </button>{' '}
      {tie.signal && <Quoted of={tie.signal} text={context.reading.text} />} so {context.speakers.siglum(tie.voice).letter}{' '}
      {tie.rule && <RuleButton id={tie.rule} />}
    </>
  )
}

/** The number at once, the list behind it when somebody wants to see it. */
function Told({ about, chosen }: { readonly about: NonNullable<Entry['about']>; readonly chosen: boolean }) {
  const [asked, setAsked] = useState(false)
  const weight = <Weight reports={about.reports ?? 0} origins={about.origins ?? 0} />
  if (!chosen) return weight
  return (
    <>
      {asked ? (
        <ToldBy id={about.happening!} />
      ) : (
        <button type="button" className={`${classes.small} ${classes.told}`} aria-expanded={false} onClick={() => setAsked(true)}>
          {weight}
        </button>
      )}{' '}
      <Link to="/happenings/$happening" params={{ happening: about.happening! }} className={classes.every!}>
        every account of it
      </Link>
    </>
  )
}

function ToldBy({ id }: { readonly id: string }) {
  const { data } = useAnswer<{ readonly happening: Happening }>(`/happenings/${encodeURIComponent(id)}`)
  const reports = data?.happening.accounts
    .filter(({ value }) => !value.endsWith('u'))
    .map(
      ({ number, title, origin, independent, sentence }): Report => ({
        number,
        title,
        origin,
        independent,
        from: sentence.start,
        to: sentence.end,
      }),
    )
  return reports && reports.length > 0 ? <Reports of={reports} open /> : null
}

function ReadAs({ entry: { read, correction } }: { readonly entry: Entry }) {
  const was = [read?.type && typeWords(read.type), read?.value, (read?.from || read?.to) && betweenWords(read.from, read.to)].filter(
    Boolean,
  )
  return (
    <>
      <del>{was.join(', ')}</del>{' '}
      {correction && (
        <>
          corrected by <bdi>{correction.by}</bdi>, {dayOf(correction.at)}
          {correction.why && `: ${correction.why}`}
        </>
      )}
    </>
  )
}
