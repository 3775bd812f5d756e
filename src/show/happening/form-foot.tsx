interface Props {
  readonly does: string
  readonly ready: boolean
  readonly onClose: () => void
}

export const FormFoot = ({ does, ready, onClose }: Props) => (
  <p className="acts">
    <button type="submit" className="btn first" disabled={!ready}>
      {does}
    </button>
    <button type="button" className="btn" onClick={onClose}>
      Cancel
    </button>
  </p>
)
