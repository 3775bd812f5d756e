/**
 * Applies a lemma script to a form: `L|2|y` takes the form in small letters, cuts two UTF-16 units from its end and adds
 * `y` (`parties` → `party`); `K|0|` keeps the form; `=|be` is `be` whatever the form.
 */
export function lemmaOf(form: string, script: string): string {
  const [kind, cut = '', add = ''] = script.split('|')
  if (kind === '=') return cut
  const base = kind === 'L' ? form.toLowerCase() : form
  const keep = base.length - Number(cut)
  return keep < 0 || keep + add.length === 0 ? base : base.slice(0, keep) + add
}
