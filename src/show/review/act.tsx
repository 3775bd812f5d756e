interface Props {
  readonly cap: string
  readonly does: string
  readonly first?: boolean
  readonly onClick: () => void
}

/** A button with the key that does the same. */
export const Act = ({ cap, does, first = false, onClick }: Props) => (
  <button type="button" className={first ? 'btn first' : 'btn'} onClick={onClick}>
    <kbd>{cap}</kbd>
    {does}
  </button>
)
