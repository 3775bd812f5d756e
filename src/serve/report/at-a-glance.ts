import { happeningTitle } from '../../model/happening-title.ts'
import { disputeAnchor, happeningAnchor } from './anchors.ts'
import type { ReportData } from './data.ts'
import { type Html, html } from './html.ts'
import { plural, section, weight } from './parts.ts'

/** The case in a few numbers, and what to look at first. */
export function atAGlance({ documents, origins, disputes, happenings, decisions }: ReportData): Html {
  const real = disputes.filter(({ kind }) => kind === 'dispute')
  const told = happenings.filter(({ state }) => state !== 'open')
  const figures: readonly (readonly [number, string, string])[] = [
    [documents.length, documents.length === 1 ? 'document' : 'documents', 'documents'],
    [origins.length, `independent ${origins.length === 1 ? 'origin' : 'origins'}`, 'documents'],
    [told.length, told.length === 1 ? 'happening' : 'happenings', 'happenings'],
    [real.length, real.length === 1 ? 'dispute' : 'disputes', 'disputes'],
    [decisions.length, decisions.length === 1 ? 'decision' : 'decisions', 'decisions'],
  ]
  const thin = told.filter(({ reports, origins: own }) => reports > 1 && own === 1).toSorted((a, b) => b.reports - a.reports)
  const most = told.toSorted((a, b) => b.origins - a.origins || b.reports - a.reports).slice(0, 5)
  return section(
    'glance',
    'At a glance',
    html`<ul class="figures">${figures.map(([count, words, to]) => html`<li><a href="#${to}"><b>${count.toLocaleString('en')}</b> ${words}</a></li>`)}</ul>
<div class="cols">
<div><h3>Disputed</h3>${
      real.length === 0
        ? html`<p class="quiet">No two voices contradict each other here.</p>`
        : html`<ul>${real.slice(0, 5).map(({ id, why }) => html`<li><a href="#${disputeAnchor(id)}"><bdi>${why}</bdi></a></li>`)}</ul>`
    }</div>
<div><h3>Told by most origins</h3><ul>${most.map((one) => html`<li>${weight(one.reports, one.origins)} <a href="#${happeningAnchor(one.id)}"><bdi>${happeningTitle(one)}</bdi></a></li>`)}</ul></div>
<div><h3>Many reports, one origin</h3>${
      thin.length === 0
        ? html`<p class="quiet">Nothing that several documents report comes from one origin alone.</p>`
        : html`<ul>${thin.slice(0, 5).map((one) => html`<li>${weight(one.reports, 1)} <a href="#${happeningAnchor(one.id)}"><bdi>${happeningTitle(one)}</bdi></a></li>`)}</ul><p class="quiet">${plural(thin.length, 'happening')} in all.</p>`
    }</div>
</div>`,
  )
}
