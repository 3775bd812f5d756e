import { plural } from '../../parts/origins.tsx'
import type { Copied } from '../model/copied.ts'
import classes from '../text.module.css'

/** A long run of copies, folded to a line. */
export function Fold({ copied, onOpen }: { readonly copied: readonly (Copied | undefined)[]; readonly onOpen: () => void }) {
  const of = [...new Set(copied.flatMap((one) => one?.inside?.number ?? []))]
  return (
    <div className={`${classes.p} ${classes.copy}`}>
      <p className={classes.fold}>
        {plural(copied.length, 'more copy', 'more copies')}
        {of.length > 0 && `, of paragraphs ${new Intl.ListFormat('en').format(of.slice(0, 8).map(String))}`}.{' '}
        <button type="button" className={classes.small} onClick={onOpen}>
          Show them
        </button>
      </p>
    </div>
  )
}
