/** Voices of documents as the case calls them. */
import type { CaseVoice } from '../../model/comparison.ts'
import { type DigestVoice, type Report, refOf } from '../../model/digest.ts'
import { basesOf } from '../origins/bases.ts'
import type { Cast } from './telling.ts'

/** The voice of a document by its id, as the case calls it. */
export type VoiceOf = (report: Report, voice: string) => CaseVoice

/**
 * An actor of the case speaks under its own key wherever it is heard. An author goes by the byline, else by the outlet, else by the
 * title of the one document. Whoever is not named and no actor is somebody else in every document.
 */
export function voicesOf(reports: readonly Report[], cast: Cast): VoiceOf {
  const bases = basesOf(reports)
  const known = new Map<Report, Map<string, CaseVoice>>()
  return (report, id) => {
    const here = known.get(report) ?? new Map<string, CaseVoice>()
    if (here.size === 0) known.set(report, here)
    const voice = here.get(id) ?? caseVoice(report, id, cast, bases)
    here.set(id, voice)
    return voice
  }
}

function caseVoice(report: Report, id: string, cast: Cast, bases: ReturnType<typeof basesOf>): CaseVoice {
  const ref = refOf(report.document, id)
  const voice = report.digest.voices.find((one) => one.id === id)
  if (!voice) return { key: ref, name: 'somebody', kind: 'unnamed' }
  const actor = voice.actor && cast.byId.get(cast.actorOf(report.document, voice.actor) ?? '')
  if (voice.kind === 'author' || voice.kind === 'publisher') return authorVoice(report, voice, ref, bases)
  if (actor) return { key: actor.id, name: actor.name, kind: voice.kind }
  return { key: ref, name: voice.name ?? unnamed(voice), kind: voice.kind }
}

function authorVoice(report: Report, voice: DigestVoice, ref: string, bases: ReturnType<typeof basesOf>): CaseVoice {
  const { digest, document, uri } = report
  const base = bases.get(document)!
  const name = digest.byline ?? (base.id === `origin:${document}` ? (voice.name ?? digest.title ?? uri) : base.name)
  const key = base.id === `origin:${document}` ? ref : `outlet:${base.id.replace(/^origin:/, '')}`
  return { key, name, kind: voice.kind }
}

const unnamed = ({ kind }: DigestVoice): string =>
  kind === 'commentator' ? 'a commentator' : kind === 'reader' ? 'a reader' : 'somebody who is not named'
