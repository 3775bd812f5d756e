/** Ids of actors from their names: 'Juan Ponce Enrile' gives 'actor:juan-ponce-enrile'; a namesake gets a number. */
export function slugs(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>()
  return names.map((name) => {
    const slug = slugOf(name)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return `actor:${slug}${count > 1 ? `-${count}` : ''}`
  })
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed'
