/** The map of one dispute: what each side claims, what it denies, and what is said to have led to what. */

import { happeningTitle } from '../../model/happening-title.ts'
import type { Dispute, HappeningSummary, Link } from '../api/answers.ts'
import { LINK_WORDS, signOf } from '../causes/drawn.ts'
import { isHollowState, STATE_NOTES } from '../parts/happening-words.ts'
import type { MapEdge, MapNode } from '../parts/map/map-parts.ts'
import type { Siglum } from '../parts/voices.tsx'
import { inOrder, type Side, sideTitle } from './sides.ts'

export interface Drawn {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

type Sigla = ReadonlyMap<string, Siglum>

/** @param links at either end of the happening */
export function mapOf(dispute: Dispute, links: readonly Link[], sigla: Sigla): Drawn {
  const sides = inOrder(dispute).map((side, i) => boxOf(dispute, side, i, links, sigla))
  const others = links.filter((link) => !sides.some(({ drawn }) => drawn.includes(link)))
  const linked = linksDrawn(others, sigla)
  const ends = new Map(others.flatMap(({ from, to, cause, effect }) => [[from, cause] as const, [to, effect] as const]))
  const known = new Set([dispute.happening, ...sides.map(({ node }) => node.id)])
  return {
    nodes: [
      mainBox(dispute),
      ...sides.map(({ node }) => node),
      ...[...ends].filter(([id]) => !known.has(id)).map(([id, told]) => happeningBox(id, told)),
    ],
    edges: [
      ...sides.map(({ edge }) => edge),
      ...againstEachOther(
        dispute,
        sides.map(({ node }) => node.id),
      ),
      ...linked,
    ],
  }
}

function mainBox({ happening, happens, question }: Dispute): MapNode {
  const note = happens ? STATE_NOTES[happens.state] : ''
  return {
    id: happening,
    title: question,
    strong: true,
    ...(note && { note }),
    hollow: isHollowState(happens?.state),
  }
}

const happeningBox = (id: string, told: HappeningSummary | undefined): MapNode => {
  const note = told ? STATE_NOTES[told.state] : ''
  return {
    id,
    title: told ? happeningTitle(told) : 'a happening that is no longer there',
    ...(note && { note }),
    hollow: isHollowState(told?.state),
  }
}

function boxOf({ about, happening }: Dispute, side: Side, i: number, links: readonly Link[], sigla: Sigla) {
  const reasons = about === 'cause' || about === 'motive'
  const drawn = reasons
    ? links.filter((link) => side.quotes.some(({ document, quote }) => link.document === document && link.quote === quote))
    : []
  const told = drawn.find(({ to }) => to === happening) ?? drawn.find(({ from }) => from === happening)
  const denied = side.value === 'did not happen' || side.value.startsWith('not: ')
  const letters = lettersOf(side.speakers, sigla)
  const node: MapNode = {
    id: `side:${i}`,
    title: sideTitle(about, side.value),
    sigla: letters,
    note: denied ? 'denies' : letters.length === 1 ? 'claims' : 'claim',
    hollow: denied,
  }
  const backward = told !== undefined && told.to !== happening
  const edge: MapEdge = {
    id: `edge:${i}`,
    from: backward ? happening : node.id,
    to: backward ? node.id : happening,
    ...(denied
      ? { sign: 'denies', label: 'denies' }
      : { sign: told ? signOf(told.type) : reasons && about === 'motive' ? 'serves' : 'leads', label: wordOf(about, told) }),
  }
  return { node, edge, drawn }
}

const wordOf = (about: Dispute['about'], told: Link | undefined): string => (told ? (LINK_WORDS[told.type] ?? told.type) : WORDS[about])

const WORDS: Readonly<Record<Dispute['about'], string>> = {
  occurrence: 'affirms',
  source: 'did it',
  target: 'suffered it',
  time: 'when',
  place: 'where',
  number: 'how many',
  cause: 'causes',
  motive: 'is why',
}

/** Neighbours stand against each other, in a dispute; whether it happened is told by the denial alone. */
function againstEachOther({ kind, about }: Dispute, ids: readonly string[]): readonly MapEdge[] {
  if (kind !== 'dispute' || about === 'occurrence') return []
  return ids.slice(1).map((id, i): MapEdge => ({ id: `against:${i}`, from: ids[i]!, to: id, sign: 'denies', label: 'cannot both hold' }))
}

function linksDrawn(links: readonly Link[], sigla: Sigla): readonly MapEdge[] {
  return [...Map.groupBy(links, ({ from, to, type }) => `${from} ${type} ${to}`)].map(([id, same]) => ({
    id,
    from: same[0]!.from,
    to: same[0]!.to,
    sign: signOf(same[0]!.type),
    label: LINK_WORDS[same[0]!.type] ?? same[0]!.type,
    sigla: lettersOf(
      same.map(({ speaker }) => speaker),
      sigla,
    ),
  }))
}

const lettersOf = (voices: readonly { readonly key: string }[], sigla: Sigla): readonly Siglum[] =>
  [...new Set(voices.map(({ key }) => key))].flatMap((key) => sigla.get(key) ?? [])
