import { useParams } from '@tanstack/react-router'
import { Tools } from '../parts/tools.tsx'
import classes from './happening.module.css'
import { HappeningPanel } from './panel.tsx'

/** One happening on a page of its own, so that it has an address. */
export default function HappeningView() {
  const { happening } = useParams({ from: '/happenings/$happening' })
  return (
    <>
      <Tools title="Happening" />
      <main id="main" className={classes.pageMain}>
        <div>
          <HappeningPanel id={happening} />
        </div>
      </main>
    </>
  )
}
