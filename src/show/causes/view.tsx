import { Tools } from '../parts/tools.tsx'

export default function CausesView() {
  return (
    <>
      <Tools title="Causes" />
      <main id="main" />
    </>
  )
}
