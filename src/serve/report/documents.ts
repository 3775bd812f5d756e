import { dateWords } from '../../model/date-words.ts'
import { textAnchor } from './anchors.ts'
import type { ReportData, ReportDocument } from './data.ts'
import { type Html, html, NOTHING } from './html.ts'
import { plural, section } from './parts.ts'

/** The documents as a table, and the families that have one origin, with what copies changed. */
export function documentsPart(data: ReportData): Html {
  const { documents, origins } = data
  const families = origins.filter(({ members }) => members.length > 1)
  return section(
    'documents',
    'Documents and their origins',
    html`<div class="wide"><table><thead><tr><th scope="col">No.</th><th scope="col">Document</th><th scope="col">Published</th><th scope="col" class="r">Words</th><th scope="col" class="r">Claims</th><th scope="col">Origin</th></tr></thead>
<tbody>${documents.map(row)}</tbody></table></div>
<h3>One origin, several documents</h3>
${
  families.length === 0
    ? html`<p class="quiet">Every document is an origin of its own.</p>`
    : html`<ul class="fam">${families.map(
        ({ name, members }) =>
          html`<li><b><bdi>${name}</bdi></b> <span class="quiet">${plural(members.length, 'document')}, one origin</span><ul>${members.map(
            ({ number, title }) => html`<li><a href="#${textAnchor(number)}">${number} <bdi>${title}</bdi></a></li>`,
          )}</ul></li>`,
      )}</ul>`
}
${documents.some(({ from }) => from.length > 0) ? html`<h3>What copies changed</h3>${documents.map(changes)}` : NOTHING}`,
  )
}

function row({ about, title, from }: ReportDocument): Html {
  const [first] = from
  const differs =
    first && (first.changed === 0 ? 'word for word' : `${plural(first.changed, 'word')} ${first.changed === 1 ? 'differs' : 'differ'}`)
  const origin = first
    ? html`<i class="${about.copied && about.copied.share >= 0.5 ? 'sq-o' : 'sq-h'}" aria-hidden="true"></i>${Math.round((about.copied?.share ?? 0) * 100)} % of <a href="#${textAnchor(first.number)}">${first.number}</a>, ${differs!}`
    : html`<i class="sq-f" aria-hidden="true"></i>own`
  return html`<tr><td class="num">${about.number}</td><th scope="row"><a href="#${textAnchor(about.number)}" dir="auto">${title}</a>${
    about.publisher && about.publisher !== title && html` <span class="quiet"><bdi>${about.publisher}</bdi></span>`
  }</th><td>${about.published ? dateWords(about.published) : 'not said'}</td><td class="r">${about.words.toLocaleString('en')}</td><td class="r">${about.claims.toLocaleString('en')}</td><td>${origin}</td></tr>`
}

function changes({ about, title, from }: ReportDocument): Html {
  const changed = from.filter((one) => one.changed > 0)
  return html`${changed.map(
    ({ number, title: other, passages, changed: count }) =>
      html`<details><summary><bdi>${about.number} ${title}</bdi> from <bdi>${number} ${other}</bdi>: ${plural(count, 'word')} ${count === 1 ? 'differs' : 'differ'}</summary>${passages.map(
        ({ edits }) =>
          html`<p class="diff" dir="auto">${edits.map(({ kind, text }) => (kind === 'same' || !text.trim() ? (kind === 'removed' ? '' : text) : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`))}</p>`,
      )}</details>`,
  )}`
}
