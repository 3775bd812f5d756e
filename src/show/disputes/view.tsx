import { Tools } from '../parts/tools.tsx'

export default function DisputesView() {
  return (
    <>
      <Tools title="Disputes" />
      <main id="main" />
    </>
  )
}
