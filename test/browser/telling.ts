/** Another client of the same server: what it decides and what the case holds then. */

export async function told(url: string, path: string, body: unknown, by = 'bea'): Promise<unknown> {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'hearsay-by': by },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

export async function asked<T>(url: string, path: string): Promise<T> {
  const response = await fetch(new URL(path, url))
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** Gives the actor of this name another. */
export async function renamed(url: string, from: string, to: string, by?: string): Promise<void> {
  const { items } = await asked<{ items: readonly { id: string; name: string }[] }>(url, `/actors?name=${encodeURIComponent(from)}`)
  const actor = items.find(({ name }) => name === from)!.id
  await told(url, '/decisions', { actions: [{ kind: 'rename', actor, name: to }] }, by)
}
