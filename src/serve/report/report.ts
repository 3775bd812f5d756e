/** A case as one HTML file that asks nothing of anybody: to read, to print, to send. Data in, HTML out. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { atAGlance } from './at-a-glance.ts'
import type { ReportData } from './data.ts'
import { disputesPart } from './disputes.ts'
import { documentsPart } from './documents.ts'
import { happeningsPart } from './happenings.ts'
import { type Html, html } from './html.ts'
import { caseCalled, decisionsPart, madePart } from './made.ts'
import { textsPart } from './texts.ts'
import { timelinePart } from './timeline.ts'

/** The workbench's own tokens, and what the report needs beside them. */
const styles = (): string =>
  ['../../show/style/tokens.css', 'report.css'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')

/** Lights the words of the account that is pointed at, and opens what a link leads to; the report can be read without. */
const SCRIPT = `'use strict'
const lit = (event, on) => {
  const from = event.target.closest && event.target.closest('[data-to]')
  if (!from) return
  for (const one of document.querySelectorAll('[data-of~="' + from.dataset.to + '"]')) one.classList.toggle('lit', on)
}
const open = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  for (let one = target; one; one = one.parentElement) if (one.localName === 'details') one.open = true
  if (target) target.scrollIntoView({ block: 'center' })
}
document.addEventListener('mouseover', (event) => lit(event, true))
document.addEventListener('mouseout', (event) => lit(event, false))
document.addEventListener('focusin', (event) => lit(event, true))
document.addEventListener('focusout', (event) => lit(event, false))
addEventListener('hashchange', open)
open()
`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the file may do: its own style and its own script, by their hashes, and nothing else. */
export const reportPolicy = (style = styles()): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

const SECTIONS = [
  ['glance', 'At a glance'],
  ['documents', 'Documents'],
  ['disputes', 'Disputes'],
  ['timeline', 'Timeline'],
  ['happenings', 'Happenings'],
  ['texts', 'Texts'],
  ['decisions', 'Decisions'],
  ['made', 'How it was made'],
] as const

/** A whole document. */
export function report(data: ReportData): string {
  const style = styles()
  const name = caseCalled(data.name)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay">
<title>${name} · Hearsay report</title>
<style>${own(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="head"><b>Hearsay</b> <p dir="auto">${name}</p><nav aria-label="Sections">${SECTIONS.map(([id, words]) => html`<a href="#${id}">${words}</a>`)}</nav></header>
<main id="main">
<h1 dir="auto">${name}</h1>
<p class="quiet">Who did what to whom, when, and according to whom.</p>
${partial(data)}
${atAGlance(data)}
${documentsPart(data)}
${disputesPart(data)}
${timelinePart(data)}
${happeningsPart(data)}
${textsPart(data)}
${decisionsPart(data)}
${madePart(data)}
</main>
<script>${own(SCRIPT)}</script>
</body>
</html>
`.html
}

/** Style and script of our own: no words of a document are in them. */
const own = (text: string): Html => ({ html: text })

const partial = ({ documents, inCase }: ReportData): Html | false =>
  documents.length < inCase &&
  html`<p class="note">This report holds ${documents.length} of the ${inCase} documents of the case. What the others say is not in it, and reports and origins are counted among these alone.</p>`
