/** Small things that the browser keeps; where it keeps none for us, they last as long as the page. */
export function kept(storage: () => Storage, name: string): string | undefined {
  try {
    return storage().getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

export function keep(storage: () => Storage, name: string, value: string): void {
  try {
    storage().setItem(name, value)
  } catch {}
}
