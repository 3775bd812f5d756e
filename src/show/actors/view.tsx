import { Tools } from '../parts/tools.tsx'

export default function ActorsView() {
  return (
    <>
      <Tools title="Actors" />
      <main id="main" />
    </>
  )
}
