import { Tools } from '../parts/tools.tsx'

export default function SearchView() {
  return (
    <>
      <Tools title="Search" />
      <main id="main" />
    </>
  )
}
