import type { Copies } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { plural } from '../parts/origins.tsx'
import css from './documents.module.css'
import { MOSTLY, type Row } from './rows.ts'

/** ■ own words, ◧ some taken over, □ a copy: from whom, how much, and how many words differ; opens the difference. */
export function OriginCell({ row, onChoose }: { readonly row: Row; readonly onChoose: () => void }) {
  const { copied } = row
  if (!copied || copied.share < 0.005) return <Origins of={row} />
  return (
    <button type="button" className={css.copyOf} onClick={onChoose}>
      <i className={copied.share >= MOSTLY ? css.open : css.part} aria-hidden="true" />
      {copied.share >= MOSTLY ? 'copy' : `${Math.round(copied.share * 100)} %`} of {copied.number}
      <Differs number={row.number} of={copied.number} />
    </button>
  )
}

const Origins = ({ of: { origins } }: { readonly of: Row }) => (
  <span>
    <i className={css.full} aria-hidden="true" />
    own{origins.length > 1 && <span className="quiet">, {plural(origins.length, 'origin')}</span>}
  </span>
)

/** Asked for once the row is in sight. */
function Differs({ number, of }: { readonly number: number; readonly of: number }) {
  const found = useAnswer<Copies>(`/documents/${number}/copies`).data?.from.find((one) => one.number === of)
  if (!found) return null
  const words = found.changed === 0 ? 'word for word' : `${plural(found.changed, 'word')} ${found.changed === 1 ? 'differs' : 'differ'}`
  return <span className="quiet">, {words}</span>
}
