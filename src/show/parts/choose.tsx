import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string | undefined
  /** Values and their words, in order. */
  readonly of: readonly { readonly value: string; readonly name: string }[]
  /** What stands for no choice: 'all voices'. */
  readonly any: string
  readonly onChange: (value: string | undefined) => void
}

/** One of many, or none. */
export function Choose({ label, value, of, any, onChange }: Props) {
  const id = useId()
  return (
    <span className="nw">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field choose" value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{any}</option>
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </span>
  )
}
