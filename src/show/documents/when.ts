const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An EDTF date as people write it: '2008-03-25' → '25 Mar 2008'; what is no plain date stays as it is. */
export function when(date: string | undefined): string {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/.exec(date ?? '') ?? []
  if (!year) return date ?? ''
  const name = month && MONTHS[Number(month) - 1]
  const plain = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  const about = doubt === '~' || doubt === '%' ? `about ${plain}` : plain
  return doubt === '?' || doubt === '%' ? `${about}, not certain` : about
}
