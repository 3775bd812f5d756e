/** The last part of an address, for a document without a title: `04-army.txt`. */
export function nameOf(uri: string): string {
  const last = uri
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast(Boolean)
  try {
    return last ? decodeURIComponent(last) : uri
  } catch {
    return uri
  }
}
