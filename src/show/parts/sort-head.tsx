interface Props {
  readonly words: string
  readonly sorted: boolean
  readonly onSort: () => void
  /** Which way it is sorted when it is. Default ascending. */
  readonly order?: 'ascending' | 'descending'
}

/** A head of a table that sorts by its column. */
export const SortHead = ({ words, sorted, onSort, order = 'ascending' }: Props) => (
  <th scope="col" aria-sort={sorted ? order : 'none'}>
    <button type="button" className="col-sort" onClick={onSort}>
      {words}
      <span aria-hidden="true">{sorted ? (order === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
    </button>
  </th>
)
