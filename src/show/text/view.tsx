import { Tools } from '../parts/tools.tsx'

export default function TextView() {
  return (
    <>
      <Tools title="Text" />
      <main id="main" />
    </>
  )
}
