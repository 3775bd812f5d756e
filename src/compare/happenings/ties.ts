/** Links and effects of documents, drawn between happenings. */
import type { CaseEffect, CaseLink } from '../../model/comparison.ts'
import { type DigestEvent, type Report, refOf } from '../../model/digest.ts'
import type { Told } from './happenings.ts'

export function linksOf(reports: readonly Report[], told: Told): readonly CaseLink[] {
  return reports.flatMap((report) => {
    const events = eventsOf(report)
    return report.digest.links.flatMap(({ id, type, from, to, voice, signal }) => {
      const ends = [from, to].map((event) => told.happeningOf(refOf(report.document, event)))
      const event = events.get(from) ?? events.get(to)
      if (!ends[0] || !ends[1] || !event) return []
      return [
        {
          id: refOf(report.document, id),
          type,
          from: ends[0],
          to: ends[1],
          ...(signal && { signal }),
          ...saidBy(report, event, voice, told),
        },
      ]
    })
  })
}

export function effectsOf(reports: readonly Report[], told: Told): readonly CaseEffect[] {
  return reports.flatMap((report) => {
    const events = eventsOf(report)
    return report.digest.effects.flatMap(({ id, event: of, actor, sign, voice, signal }) => {
      const happening = told.happeningOf(refOf(report.document, of))
      const who = told.desk.cast.actorOf(report.document, actor)
      const event = events.get(of)
      if (!happening || !who || !event) return []
      const name = told.desk.cast.byId.get(who)?.name ?? who
      const span = signal && { start: signal.start, end: signal.end }
      return [
        {
          id: refOf(report.document, id),
          happening,
          actor: who,
          name,
          sign,
          ...(span && { signal: span }),
          ...saidBy(report, event, voice, told),
        },
      ]
    })
  })
}

const eventsOf = ({ digest }: Report): ReadonlyMap<string, DigestEvent> => new Map(digest.events.map((event) => [event.id, event]))

const saidBy = (
  report: Report,
  event: DigestEvent,
  voice: string,
  { desk }: Told,
): Pick<CaseLink, 'document' | 'voice' | 'origin' | 'quote'> => ({
  document: report.document,
  voice: desk.voiceOf(report, voice),
  origin: desk.origins.of(report.document, event, [voice]),
  quote: event.sentence.text,
})
