import type { DisputeAnswer } from '../answers/dispute.ts'
import { disputeAnchor, eventsByClaim, happeningAnchor } from './anchors.ts'
import type { ReportData } from './data.ts'
import { type Html, html } from './html.ts'
import { plural, quoted, section } from './parts.ts'

const ABOUT: Readonly<Record<DisputeAnswer['about'], string>> = {
  occurrence: 'Whether it happened',
  source: 'Who did it',
  target: 'To whom',
  time: 'When',
  place: 'Where',
  number: 'How many',
  cause: 'Why',
  motive: 'What for',
}

/** Both sides with their words; what only differs and what was revised apart from them. */
export function disputesPart(data: ReportData): Html {
  const events = eventsByClaim(data)
  const of = (kind: DisputeAnswer['kind']): readonly DisputeAnswer[] => data.disputes.filter((one) => one.kind === kind)
  const [real, differs, revised] = [of('dispute'), of('differs'), of('revised')]
  const apart = (title: string, all: readonly DisputeAnswer[]): Html | false =>
    all.length > 0 && html`<details><summary>${title} (${all.length})</summary>${all.map((one) => card(one, events))}</details>`
  return section(
    'disputes',
    'Disputes',
    html`${real.length === 0 ? html`<p class="quiet">No two voices contradict each other here.</p>` : real.map((one) => card(one, events))}
${apart('Accounts that differ in date, place or scope only', differs)}
${apart('What a voice changed later', revised)}`,
    'Sides stand in the order in which they were found, never of strength. Copies of one report count as one origin.',
  )
}

function card({ id, about, why, happening, positions }: DisputeAnswer, events: ReadonlyMap<string, string>): Html {
  return html`<article class="card" id="${disputeAnchor(id)}"><h3><span class="tag">≠</span> ${ABOUT[about]}</h3><p dir="auto">${why} <a href="#${happeningAnchor(happening)}">the happening</a></p>
<div class="sides">${positions.map(
    ({ value, voices, origins, quotes }) =>
      html`<div class="side"><h4><bdi>${value}</bdi> <span class="quiet">${plural(origins, 'origin')}</span></h4><p class="quiet"><bdi>${voices.join(', ')}</bdi></p>${quotes.map(
        ({ number, title, start, quote, trigger, voice, claim }) => {
          const anchor = events.get(claim)
          const where = html`<bdi>${voice}</bdi> in ${number} <bdi>${title}</bdi>`
          return html`${quoted({ number, start, quote, trigger })}<p class="src">${anchor ? html`<a href="#${anchor}" data-to="${anchor}">${where}</a>` : where}</p>`
        },
      )}</div>`,
  )}</div></article>`
}
