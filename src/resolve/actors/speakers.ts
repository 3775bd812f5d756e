/** Gives `I`, `we` and `our` the voice that speaks: the source of quoted words, else the passage's voice. */
import type { Document } from '../../model/document.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { plainName } from './words.ts'

export function mergeSpeakers(clusters: Clusters, document: Document): void {
  const bySpeaker = new Map<string, number>()
  const heads = new Map(clusters.candidates.map((c) => [c.token, c]))
  for (const candidate of clusters.candidates) {
    if (candidate.sense?.person !== 1) continue
    const source = sourceAround(document, candidate)
    const speaker = source === undefined ? undefined : heads.get(source)
    if (speaker) clusters.merge(speaker.index, candidate.index, 'speaker')
    else mergeVoice(clusters, document, candidate, bySpeaker)
  }
}

/** The head token of the source whose quoted words stand around a mention. */
function sourceAround(document: Document, { start, end }: Candidate): number | undefined {
  const quoting = (document.layers.attributions ?? []).filter(
    (a) => a.kind === 'direct' && a.source !== undefined && a.content.some((span) => span.start <= start && end <= span.end),
  )
  return quoting.at(-1)?.source
}

function mergeVoice(clusters: Clusters, document: Document, candidate: Candidate, bySpeaker: Map<string, number>): void {
  const voice = document.layers.voices?.find((v) => v.id === candidate.voice)
  const key = candidate.voice ?? 'document'
  const before = bySpeaker.get(key)
  if (before !== undefined) clusters.merge(before, candidate.index, 'speaker')
  else {
    const named = voice?.name
      ? clusters.candidates.find((c) => c.form === 'name' && plainName(c.sense?.words ?? '') === plainName(voice.name!))
      : undefined
    if (named) clusters.merge(named.index, candidate.index, 'speaker')
  }
  bySpeaker.set(key, candidate.index)
}
