import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  /** Values and their words, in order. */
  readonly of: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Segments<T extends string>({ label, value, of, onChange }: Props<T>) {
  const id = useId()
  return (
    <span className="nw">
      <span className="lab" id={id}>
        {label}
      </span>
      <span className="seg" role="group" aria-labelledby={id}>
        {(Object.entries(of) as [T, string][]).map(([key, word]) => (
          <button key={key} type="button" className="btn" aria-pressed={key === value} onClick={() => onChange(key)}>
            {word}
          </button>
        ))}
      </span>
    </span>
  )
}
