import { Tools } from '../parts/tools.tsx'

export default function TimelineView() {
  return (
    <>
      <Tools title="Timeline" />
      <main id="main" />
    </>
  )
}
