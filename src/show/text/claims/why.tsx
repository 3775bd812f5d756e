/** When it is said to have been, why it was read so, and what it is linked with. */
import type { Reading } from '../../api/answers.ts'
import { betweenWords } from '../../parts/dates.ts'
import type { Context } from '../context.ts'
import type { Entry } from '../model/entries.ts'
import type { Tie } from '../model/links.ts'
import classes from '../text.module.css'
import { Quoted } from './quoted.tsx'
import { RuleButton } from './rule-button.tsx'

export function When({ entry, reading }: { readonly entry: Entry; readonly reading: Reading }) {
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

export function Why({ entry, context }: { readonly entry: Entry; readonly context: Context }) {
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

export function TieWords({ tie, entry, context }: { readonly tie: Tie; readonly entry: Entry; readonly context: Context }) {
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
