const MOST = 12

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** One filled square an origin, one open square a report that adds none. */
export function Squares({ reports, origins }: { readonly reports: number; readonly origins: number }) {
  const shown = Math.min(reports, MOST)
  const filled = Math.min(origins, shown)
  return (
    <span className="sq" aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares are all alike
        <i key={index} className={index < filled ? 'o' : ''} />
      ))}
      {reports > MOST && '…'}
    </span>
  )
}

/** '■□□ 3 reports, 1 origin'. Wrap it in what opens the list of which and why. */
export const Weight = ({ reports, origins }: { readonly reports: number; readonly origins: number }) => (
  <span className="orig">
    <Squares reports={reports} origins={origins} />
    {plural(reports, 'report')}, {plural(origins, 'origin')}
  </span>
)
