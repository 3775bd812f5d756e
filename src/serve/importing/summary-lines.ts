/** What an import came to, as people read it, with what to do next. */
import type { Summary } from '../../library/adding/news.ts'
import type { Ink } from '../page/ink.ts'
import { duration } from './tally.ts'

/** @param again how the case is named in the next command: '' or ' --case FILE' */
export function summaryLines(summary: Summary, again: string, ink: Ink): readonly string[] {
  if (summary.stopped) return [ink.strong(counts(summary)), ...stopped(summary, again)]
  return [ink.strong(counts(summary)), ...queued(summary, again), ...next(summary, again, ink)]
}

function counts({ added, unchanged, copies, failures, skipped, sentences, seconds, waiting }: Summary): string {
  const whole = added + unchanged
  const parts = [
    `${documents(added)} added`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(failures.length > 0 ? [`${failures.length} failed`] : []),
    ...(skipped > 0 ? [`${skipped} passed over`] : []),
  ]
  const copied =
    copies > 0 ? `${documents(added)}: ${copies} ${copies === 1 ? 'is a copy or near-copy' : 'are copies or near-copies'}. ` : ''
  const speed = sentences > 0 ? ` ${sentences} sentences in ${duration(seconds)}.` : ''
  if (whole + failures.length + skipped + waiting === 0) return 'There was nothing to add.'
  return `${copied}${parts.join(', ')}.${speed}`
}

const stopped = ({ waiting }: Summary, again: string): readonly string[] => [
  waiting > 0
    ? `Stopped; ${documents(waiting)} ${waiting === 1 ? 'is' : 'are'} still waiting: hearsay add${again} again goes on from here.`
    : 'Stopped after the last document.',
]

const queued = ({ waiting }: Summary, again: string): readonly string[] =>
  waiting > 0 ? [`${documents(waiting)} wait${waiting === 1 ? 's' : ''} in the queue; hearsay worker${again} reads what waits.`] : []

const next = ({ added, unchanged, copies }: Summary, again: string, ink: Ink): readonly string[] =>
  added + unchanged === 0
    ? []
    : [
        `Next: hearsay happenings${again}   ${ink.quiet('what happened, with reports and origins')}`,
        copies > 0
          ? `      hearsay origins${again}      ${ink.quiet('which reports are copies of which')}`
          : `      hearsay disputes${again}     ${ink.quiet('where the accounts part')}`,
      ]

const documents = (count: number): string => `${count} document${count === 1 ? '' : 's'}`
