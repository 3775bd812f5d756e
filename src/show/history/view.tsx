import { Tools } from '../parts/tools.tsx'

export default function HistoryView() {
  return (
    <>
      <Tools title="History" />
      <main id="main" />
    </>
  )
}
