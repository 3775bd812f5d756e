/** The rows of an open claim: who says so, when, why, what it leads to, who gains, by how many reports. */
import type { ReactNode } from 'react'
import { betweenWords } from '../../parts/dates.ts'
import { typeWords } from '../../parts/kinds.tsx'
import { Chain } from '../../parts/voices.tsx'
import type { Context } from '../context.ts'
import type { Entry } from '../model/entries.ts'
import { Quoted } from './quoted.tsx'
import { RuleButton } from './rule-button.tsx'
import { Told } from './told.tsx'
import { TieWords, When, Why } from './why.tsx'

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
