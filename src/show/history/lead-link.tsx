import { Link } from '@tanstack/react-router'
import { ToText } from '../parts/to-text.tsx'
import type { HistorySearch } from './address.ts'
import type { Lead } from './leads.ts'

/** A link to what was decided on; words alone where it is nowhere any more. */
export function LeadLink({ lead: { words, to }, seqOf }: { readonly lead: Lead; readonly seqOf: (batch: string) => number | undefined }) {
  if (to.view === 'text')
    return (
      <ToText number={to.number} at={to.at}>
        {words}
      </ToText>
    )
  if (to.view === 'actor')
    return (
      <Link to="/actors/{-$actor}" params={{ actor: to.id }}>
        {words}
      </Link>
    )
  if (to.view === 'happening')
    return (
      <Link to="/happenings/$happening" params={{ happening: to.id }}>
        {words}
      </Link>
    )
  if (to.view === 'dispute')
    return (
      <Link to="/disputes" search={{ at: to.id } as object}>
        {words}
      </Link>
    )
  if (to.view === 'hypotheses') return <Link to="/hypotheses">{words}</Link>
  if (to.view === 'step') {
    const seq = seqOf(to.batch)
    return (
      <Link from="/history" to="/history" search={(before: HistorySearch) => ({ ...before, step: seq })}>
        step #{seq ?? to.batch}
      </Link>
    )
  }
  return <span>{words}</span>
}
