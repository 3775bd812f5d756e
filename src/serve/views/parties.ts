/** What happened between whom, in a few words. */
import { type Ink, safe } from '../page/ink.ts'

interface Parties {
  readonly type: string
  readonly lemma: string
  readonly actors: readonly { readonly role: string; readonly name: string }[]
}

/** So many names a role are shown. */
const MOST = { source: 3, target: 3, mediator: 2, place: 1 } as const

/** `shell · army → Port Halden`; with mediator and place where there are any. */
export function parties({ type, lemma, actors }: Parties, ink: Ink): string {
  const named = (role: keyof typeof MOST): string =>
    names(
      actors.filter((actor) => actor.role === role).map(({ name }) => safe(name)),
      MOST[role],
    )
  const [source, target, mediator, place] = [named('source'), named('target'), named('mediator'), named('place')]
  const whom = target ? ` → ${target}` : ''
  const through = mediator ? ` through ${mediator}` : ''
  const where = place ? ` in ${place}` : ''
  const word = safe(lemma) || type.toLowerCase()
  const who = source || whom || through || where ? ` · ${source || '–'}${whom}${through}${where}` : ''
  return `${ink.strong(word)}${who}`
}

/** Each once, whatever its capitals; `army, rebels, fishermen +2`. */
function names(all: readonly string[], most: number): string {
  const different = [...new Map(all.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed()
  const more = different.length - most
  return more > 0 ? `${different.slice(0, most).join(', ')} +${more}` : different.join(', ')
}
