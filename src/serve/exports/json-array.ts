/** An object whose one list is written item by item, so that it never stands in memory whole. */
export async function* jsonWith(
  head: Readonly<Record<string, unknown>>,
  list: string,
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  const open = JSON.stringify(head).slice(0, -1)
  yield `${open}${open === '{' ? '' : ','}${JSON.stringify(list)}:[\n`
  let between = ''
  for await (const item of items) {
    yield `${between}${JSON.stringify(item)}`
    between = ',\n'
  }
  yield '\n]}\n'
}
