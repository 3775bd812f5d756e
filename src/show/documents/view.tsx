import { Tools } from '../parts/tools.tsx'

export default function DocumentsView() {
  return (
    <>
      <Tools title="Documents" />
      <main id="main" />
    </>
  )
}
