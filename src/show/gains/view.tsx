import { Tools } from '../parts/tools.tsx'

export default function GainsView() {
  return (
    <>
      <Tools title="Who gains" />
      <main id="main" />
    </>
  )
}
