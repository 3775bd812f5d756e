/** Factuality: plain words first, the code second, and a disc. */
import { factWords } from '../../model/fact-words.ts'
import type { Factuality, Modality } from '../api/answers.ts'

export { factWords, isHollow } from '../../model/fact-words.ts'

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
