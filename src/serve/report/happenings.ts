import { betweenWords } from '../../model/date-words.ts'
import { factWords, isHollow } from '../../model/fact-words.ts'
import { happeningTitle } from '../../model/happening-title.ts'
import { kindOf, typeWords } from '../../model/kinds.ts'
import type { AccountAnswer, HappeningAnswer } from '../answers/happening.ts'
import { eventAnchor, happeningAnchor, localId } from './anchors.ts'
import type { ReportData } from './data.ts'
import { type Html, html } from './html.ts'
import { quoted, section, weight } from './parts.ts'

const STATES: Readonly<Record<HappeningAnswer['state'], string>> = {
  asserted: '',
  denied: 'denied',
  contested: 'contested',
  open: 'not said to be done',
}

/** Every happening with all its accounts; open ones, which nobody asserts or denies, after the others. */
export function happeningsPart({ happenings, origins }: ReportData): Html {
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  const order = happenings.toSorted((a, b) => Number(a.state === 'open') - Number(b.state === 'open') || compareDates(a, b))
  return section(
    'happenings',
    'Happenings',
    order.length === 0 ? html`<p class="quiet">Nothing is said to have happened.</p>` : html`${order.map((one) => entry(one, names))}`,
    'In the order of their dates. Each opens its accounts; each account leads to its words.',
  )
}

const compareDates = (a: HappeningAnswer, b: HappeningAnswer): number => {
  const [x, y] = [a.from ?? a.to ?? '~', b.from ?? b.to ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}

function entry(happening: HappeningAnswer, names: ReadonlyMap<string, string>): Html {
  const { id, type, state, from, to, reports, origins, accounts } = happening
  const hollow = state === 'denied' || state === 'open'
  const dates = betweenWords(from, to)
  return html`<details class="hap" id="${happeningAnchor(id)}"><summary><span class="kind k-${kindOf(type)}${hollow && ' not'}">${typeWords(type)}</span> <b><bdi>${happeningTitle(happening)}</bdi></b> <span class="quiet">${dates || 'no date'}</span> ${weight(reports, origins)}${STATES[state] && html` <span class="tag">${STATES[state]}</span>`}</summary>
<ol>${accounts.map((one) => account(one, names))}</ol></details>`
}

function account(one: AccountAnswer, names: ReadonlyMap<string, string>): Html {
  const { number, title, sentence, quote, start, end, voices, value, modality, event, independent, origin } = one
  const anchor = eventAnchor(number, localId(event))
  const who = voices.at(-1) ?? 'somebody'
  return html`<li${isHollow(value) && html` class="hollow"`}>${quoted({ number, start: sentence.start, quote, trigger: { start, end } })}
<p class="src"><span class="fact"><bdi>${factWords(value, who, modality)}</bdi> <code>${value}</code></span> · <bdi>${voices.join(' › ')}</bdi> · <a href="#${anchor}" data-to="${anchor}">${number} <bdi>${title}</bdi></a> · ${
    independent
      ? html`origin <bdi>${names.get(origin) ?? origin}</bdi>`
      : html`no origin of its own: it has <bdi>${names.get(origin) ?? origin}</bdi>`
  }</p></li>`
}
