import { Tools } from '../parts/tools.tsx'

export default function NetworkView() {
  return (
    <>
      <Tools title="Network" />
      <main id="main" />
    </>
  )
}
