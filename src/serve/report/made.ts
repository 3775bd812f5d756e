import { dateWords } from '../../model/date-words.ts'
import { INFO } from '../http/openapi.ts'
import type { ReportData } from './data.ts'
import { type Html, html } from './html.ts'
import { section } from './parts.ts'

/** What people decided, latest first; what was undone is struck. */
export const decisionsPart = ({ decisions }: ReportData): Html =>
  section(
    'decisions',
    'What people decided',
    decisions.length === 0
      ? html`<p class="quiet">Nobody has decided anything yet: all of this is as it was read.</p>`
      : html`<ul class="log">${decisions.map(
          ({ by, at, says, stands }) =>
            html`<li>${stands ? html`<bdi>${says}</bdi>` : html`<s><bdi>${says}</bdi></s> <span class="tag">undone</span>`} <span class="quiet"><bdi>${by}</bdi>, <time datetime="${at}">${minutes(at)}</time></span></li>`,
        )}</ul>`,
  )

/** Readers with their versions, and hashes by which every text can be checked. */
export function madePart({ documents, made, by, name }: ReportData): Html {
  const readers = new Map(documents.flatMap(({ reading }) => reading.readers.map((one) => [`${one.name} ${one.version}`, one] as const)))
  return section(
    'made',
    'How this was made',
    html`<p>Hearsay ${INFO.info.version} read ${documents.length === 1 ? 'one document' : `${documents.length} documents`} of the case <bdi>${caseCalled(name)}</bdi>; <bdi>${by}</bdi> had this report made on <time datetime="${made}">${minutes(made)}</time> UTC. Who did what to whom, when, and according to whom was found by rules and models, and then changed by the decisions above. It says what the texts say, and not what is true. Nothing in this file asks anything of the network.</p>
<h3>Readers</h3><p>${[...readers.values()].map(({ name: reader, version }) => `${reader} ${version}`).join(', ')}</p>
<h3>Texts</h3><div class="wide"><table><thead><tr><th scope="col">No.</th><th scope="col">SHA-256 of the text as it stands here (UTF-8)</th><th scope="col">SHA-256 of the bytes that came</th><th scope="col">From</th></tr></thead><tbody>${documents.map(
      ({ about, reading }) =>
        html`<tr><td class="num">${about.number}</td><td><code>${reading.document.id.replace(/^sha256:/, '')}</code></td><td><code>${about.sha256}</code></td><td class="wrap"><bdi>${sourceOf(about)}</bdi></td></tr>`,
    )}</tbody></table></div>`,
  )
}

/** Where a document came from: an address of the web, else only the name of a file, not where it lay on somebody's disk. */
function sourceOf({ url, uri }: { readonly url?: string | undefined; readonly uri: string }): string {
  const address = url ?? uri
  if (/^https?:/i.test(address)) return address
  const last = address.split(/[/\\]/).findLast(Boolean) ?? address
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

export const caseCalled = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.db$/, '')

const minutes = (iso: string): string => `${dateWords(iso.slice(0, 10))}, ${iso.slice(11, 16)}`
