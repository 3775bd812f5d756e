import type { Kinship } from './kin.ts'

/** What a side of doers is called: by a name of its own before a description. */
export const nameOf = (sources: readonly string[], actor: Kinship['actor']): string => {
  const names = sources.map((id) => actor(id)?.name ?? id)
  return names.find((name) => /^\p{Lu}/u.test(name)) ?? names[0]!
}
