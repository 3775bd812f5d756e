/** The log as it is shown: narrowed, what lost its target apart, the rest by days. */
import type { Batch } from '../api/answers.ts'
import type { HistorySearch } from './address.ts'

export interface Day {
  readonly day: string
  readonly steps: readonly Batch[]
}

export interface Log {
  readonly lost: readonly Batch[]
  readonly days: readonly Day[]
  /** In the order in which they are shown. */
  readonly steps: readonly Batch[]
  /** How many fit in all. */
  readonly total: number
}

/** @param log latest first */
export function logOf(log: readonly Batch[], { person, show }: HistorySearch, most: number): Log {
  const fitting = log.filter((step) => (person === undefined || step.by === person) && fits(step, show))
  const shown = fitting.slice(0, most)
  const lost = shown.filter(({ orphaned }) => orphaned.length > 0)
  const rest = shown.filter(({ orphaned }) => orphaned.length === 0)
  const days = [...Map.groupBy(rest, ({ at }) => dayOf(at))].map(([day, steps]) => ({ day, steps }))
  return { lost, days, steps: [...lost, ...rest], total: fitting.length }
}

function fits({ stands, orphaned }: Batch, show: HistorySearch['show']): boolean {
  if (show === 'standing') return stands
  if (show === 'undone') return !stands
  return show === undefined || orphaned.length > 0
}

/** Whether a step is an undo or a redo: it says nothing of the case itself. */
export const isToggle = ({ decisions }: Batch): boolean => decisions.every(({ action }) => action.kind === 'undo' || action.kind === 'redo')

export const personsIn = (log: readonly Batch[]): readonly string[] =>
  [...new Set(log.map(({ by }) => by))].toSorted((a, b) => a.localeCompare(b))

/** `at` is ISO 8601, UTC; the day and the time are those of the reader. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
export const timeOf = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
