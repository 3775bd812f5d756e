import { Tools } from '../parts/tools.tsx'

export default function ReviewView() {
  return (
    <>
      <Tools title="Review" />
      <main id="main" />
    </>
  )
}
