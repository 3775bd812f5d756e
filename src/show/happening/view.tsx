import { Tools } from '../parts/tools.tsx'

export default function HappeningView() {
  return (
    <>
      <Tools title="Happening" />
      <main id="main" />
    </>
  )
}
