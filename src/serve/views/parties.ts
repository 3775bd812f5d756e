/** What happened between whom, in a few words. */
import { type Ink, safe } from '../page/ink.ts'

interface Parties {
  readonly type: string
  readonly lemma: string
  readonly actors: readonly { readonly role: string; readonly name: string }[]
}

/** `shell · army → Port Halden`; with mediator and place where there are any. */
export function parties({ type, lemma, actors }: Parties, ink: Ink): string {
  const named = (role: string): string => [...new Set(actors.filter((a) => a.role === role).map((a) => safe(a.name)))].join(', ')
  const [source, target, mediator, place] = ['source', 'target', 'mediator', 'place'].map(named)
  const whom = target ? ` → ${target}` : ''
  const through = mediator ? ` through ${mediator}` : ''
  const where = place ? ` in ${place}` : ''
  const word = safe(lemma) || type.toLowerCase()
  const who = source || whom || through || where ? ` · ${source || '–'}${whom}${through}${where}` : ''
  return `${ink.strong(word)}${who}`
}
