/** Factuality: plain words first, the code second, and a disc. */
import type { Factuality, Modality } from '../api/answers.ts'

const WORDS: Readonly<Record<Factuality, (who: string) => string>> = {
  'CT+': (who) => `${who} is certain it happened`,
  'CT-': (who) => `${who} is certain it did not happen`,
  'PR+': (who) => `${who} thinks it likely`,
  'PR-': (who) => `${who} thinks it unlikely`,
  'PS+': (who) => `${who} thinks it possible`,
  'PS-': (who) => `${who} thinks it possible that it did not happen`,
  CTu: () => 'Said to be known, not which way',
  Uu: () => 'Not said whether it happened',
}

/** 'A is certain it happened'; 'Planned, not said to be done'. */
export function factWords(value: Factuality, who: string, modality?: Modality): string {
  if (modality && (value === 'Uu' || value === 'CTu')) return `${modality[0]!.toUpperCase()}${modality.slice(1)}, not said to be done`
  return WORDS[value](who)
}

/** Whether it is drawn hollow: denied, prevented, planned or left open. */
export const isHollow = (value: Factuality): boolean => value.endsWith('-') || value.endsWith('u')

/** Full: certain; half: probable; ring: possible; struck: did not happen; broken ring: left open. */
export function Disc({ value }: { readonly value: Factuality }) {
  const open = value.endsWith('u')
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" {...(open && { strokeDasharray: '2 2.3' })} />
      {value === 'CT+' && <circle cx="7" cy="7" r="3.6" fill="currentColor" />}
      {value.startsWith('PR') && <path d="M7 3.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />}
      {value.endsWith('-') && <path d="M1.5 12.5l11-11" stroke="currentColor" strokeWidth="1.75" />}
    </svg>
  )
}

export const Fact = ({
  value,
  who,
  modality,
  brief = false,
}: {
  readonly value: Factuality
  readonly who: string
  readonly modality?: Modality | undefined
  readonly brief?: boolean
}) => (
  <span className="fact" title={factWords(value, who, modality)}>
    <Disc value={value} />
    {brief ? <span className="vh">{factWords(value, who, modality)}</span> : <span>{factWords(value, who, modality)}</span>}
    <code>{value}</code>
  </span>
)
