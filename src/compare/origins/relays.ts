/** Voices that stand for another report: 'according to Reuters', 'the Courier reported', 'Porter writes'. */
import type { DigestVoice, Report } from '../../model/digest.ts'
import { type Base, outletOrigin, writerOf } from './bases.ts'
import { isAgency, isInstitution, isOutletName, outletNamed, slug } from './outlet.ts'

/** The origin that a named voice stands for, from the point of view of one report; none when the voice is only somebody in the story. */
export type OriginOfVoice = (report: Report, voice: DigestVoice) => string | undefined

export function relays(reports: readonly Report[], bases: ReadonlyMap<string, Base>): OriginOfVoice {
  const names = knownNames(reports, bases)
  const found = new Map<DigestVoice, string | undefined>()
  return (report, voice) => {
    if (!found.has(voice)) found.set(voice, originFor(report, voice, names))
    return found.get(voice)
  }
}

function originFor(report: Report, voice: DigestVoice, names: ReadonlyMap<string, KnownName>): string | undefined {
  const name = voice.name ?? report.digest.actors.find(({ id }) => id === voice.actor)?.name
  if (!name || voice.kind === 'author' || voice.kind === 'reader') return undefined
  const known = names.get(slug(withoutArticle(name)))
  if (known) return hasNamesake(report, name, known) ? undefined : known.origin
  return isAgency(name) || isFullOutlet(name) ? outletOrigin(outletNamed(name)) : undefined
}

interface KnownName {
  readonly origin: string
  /** The full name, where a surname stands for a writer. */
  readonly writer?: string
}

/** A report in which somebody else has the writer's surname does not mean the writer by it. */
const hasNamesake = ({ digest }: Report, name: string, { writer }: KnownName): boolean =>
  writer !== undefined &&
  digest.actors.some(
    (actor) => actor.name !== name && slug(lastWord(actor.name)) === slug(lastWord(name)) && slug(actor.name) !== slug(writer),
  )

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '').replace(/(?:'s|’s)$/, '')

/** A name that can only be an outlet's, though none of its texts is in the case; 'the Herald' alone could be any. */
const isFullOutlet = (name: string): boolean => isOutletName(name) && withoutArticle(name).split(/\s+/).length > 1

/** Outlets and writers of the case under every name by which others may call them; a name that could be two is none. */
function knownNames(reports: readonly Report[], bases: ReadonlyMap<string, Base>): ReadonlyMap<string, KnownName> {
  const entries = reports.flatMap((report): readonly (readonly [string, KnownName])[] => {
    const origin = bases.get(report.document)!.id
    const writer = writerOf(report)
    return [
      ...outletsOf(report, bases)
        .flatMap(outletForms)
        .map((form) => [slug(form), { origin }] as const),
      ...(writer ? [writer, lastWord(writer)] : []).map((form) => [slug(form), { origin, writer: writer! }] as const),
    ]
  })
  const groups = [...Map.groupBy(entries, ([form]) => form)].map(([form, all]) => [form, all.map(([, known]) => known)] as const)
  return new Map(groups.filter(([, all]) => new Set(all.map(({ origin }) => origin)).size === 1).map(([form, all]) => [form, all[0]!]))
}

/** The outlets that a report is by. A ministry is none: who quotes it has heard it, and tells so himself. */
function outletsOf({ document, digest: { credit, publisher, byline } }: Report, bases: ReadonlyMap<string, Base>): readonly string[] {
  const { id, name } = bases.get(document)!
  const own = id === `origin:${document}` || id.startsWith('origin:by-') ? undefined : name
  return [credit, credit ? undefined : publisher, byline && isOutletName(byline) ? byline : undefined, own]
    .filter((outlet) => outlet !== undefined)
    .filter((outlet) => isOutletName(outlet) || !isInstitution(outlet))
}

/** 'The Port Halden Courier' is also called 'the Halden Courier' and 'the Courier'. */
function outletForms(name: string): readonly string[] {
  const words = withoutArticle(outletNamed(name).name).split(/\s+/)
  const tails = isOutletName(name) ? words.map((_, i) => words.slice(i).join(' ')).filter((tail) => /^\p{Lu}/u.test(tail)) : []
  return [words.join(' '), ...tails, name]
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!
