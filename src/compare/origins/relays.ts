/** Voices that stand for another report: 'according to Reuters', 'the Courier reported', 'Porter writes'. */
import type { DigestVoice, Report } from '../../model/digest.ts'
import { type Base, outletOrigin, writerOf } from './bases.ts'
import { isAgency, isOutletName, outletNamed, slug } from './outlet.ts'

/** The origin that a named voice stands for, from the point of view of one report; none when the voice is only somebody in the story. */
export type OriginOfVoice = (report: Report, voice: DigestVoice) => string | undefined

export function relays(reports: readonly Report[], bases: ReadonlyMap<string, Base>): OriginOfVoice {
  const names = knownNames(reports, bases)
  return (report, voice) => {
    const name = voice.name ?? report.digest.actors.find(({ id }) => id === voice.actor)?.name
    if (!name || voice.kind === 'author' || voice.kind === 'reader') return undefined
    return names.get(slug(withoutArticle(name))) ?? (isAgency(name) || isFullOutlet(name) ? outletOrigin(outletNamed(name)) : undefined)
  }
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '').replace(/(?:'s|’s)$/, '')

/** A name that can only be an outlet's, though none of its texts is in the case; 'the Herald' alone could be any. */
const isFullOutlet = (name: string): boolean => isOutletName(name) && withoutArticle(name).split(/\s+/).length > 1

/** Outlets and writers of the case under every name by which others may call them; a name that could be two is none. */
function knownNames(reports: readonly Report[], bases: ReadonlyMap<string, Base>): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>()
  const add = (name: string, origin: string): void => {
    const key = slug(name)
    if (key) names.set(key, (names.get(key) ?? new Set()).add(origin))
  }
  for (const report of reports) {
    const { id, name } = bases.get(report.document)!
    const { byline, publisher, credit } = report.digest
    const writer = writerOf(report)
    if (writer) for (const form of [writer, lastWord(writer)]) add(form, id)
    for (const outlet of [
      credit,
      credit ? undefined : publisher,
      byline && isOutletName(byline) ? byline : undefined,
      id.startsWith('origin:doc') ? undefined : name,
    ])
      if (outlet) for (const form of outletForms(outlet)) add(form, id)
  }
  return new Map([...names].filter(([, origins]) => origins.size === 1).map(([name, [origin]]) => [name, origin!]))
}

/** 'The Port Halden Courier' is also called 'the Halden Courier' and 'the Courier'. */
function outletForms(name: string): readonly string[] {
  const words = withoutArticle(outletNamed(name).name).split(/\s+/)
  const tails = isOutletName(name) ? words.map((_, i) => words.slice(i).join(' ')).filter((tail) => /^\p{Lu}/u.test(tail)) : []
  return [words.join(' '), ...tails, name]
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!
