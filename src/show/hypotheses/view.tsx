import { Tools } from '../parts/tools.tsx'

export default function HypothesesView() {
  return (
    <>
      <Tools title="Hypotheses" />
      <main id="main" />
    </>
  )
}
