/** What happened between whom, in a few words. */
import { type Ink, safe } from '../page/ink.ts'

interface Parties {
  readonly type: string
  readonly lemma: string
  readonly actors: readonly { readonly role: string; readonly name: string }[]
}

/** So many names a role are shown. */
const MOST = 3

/** `shell · army → Port Halden`; with mediator and place where there are any. */
export function parties({ type, lemma, actors }: Parties, ink: Ink): string {
  const named = (role: string): string => names(actors.filter((actor) => actor.role === role).map(({ name }) => safe(name)))
  const [source, target, mediator, place] = ['source', 'target', 'mediator', 'place'].map(named)
  const whom = target ? ` → ${target}` : ''
  const through = mediator ? ` through ${mediator}` : ''
  const where = place ? ` in ${place}` : ''
  const word = safe(lemma) || type.toLowerCase()
  const who = source || whom || through || where ? ` · ${source || '–'}${whom}${through}${where}` : ''
  return `${ink.strong(word)}${who}`
}

/** Each once, whatever its capitals; `army, rebels, fishermen +2`. */
function names(all: readonly string[]): string {
  const different = [...new Map(all.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed()
  const more = different.length - MOST
  return more > 0 ? `${different.slice(0, MOST).join(', ')} +${more}` : different.join(', ')
}
