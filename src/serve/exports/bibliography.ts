/** The documents of a case as a bibliography: CSL-JSON, RIS, BibTeX; for Zotero and its kin. */
import { dayOf } from '../../model/calendar.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { TextFormat } from './format.ts'

export const csl: TextFormat = {
  kind: 'text',
  name: 'csl',
  about: 'The documents as CSL-JSON, for Zotero, Pandoc and citation processors.',
  ending: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: async function* (of) {
    let between = '[\n'
    for await (const document of of.documents()) {
      yield `${between}${JSON.stringify(cslOf(document))}`
      between = ',\n'
    }
    yield between === '[\n' ? '[]\n' : '\n]\n'
  },
}

const cslOf = (document: CaseDocument) => ({
  id: keyOf(document),
  type: document.url || /^https?:/.test(document.uri) ? 'webpage' : 'document',
  title: titleOf(document),
  ...(document.byline && { author: [{ literal: document.byline }] }),
  ...(document.publisher && { publisher: document.publisher, 'container-title': document.publisher }),
  ...(document.published && dateOf(document.published)),
  URL: document.url ?? document.uri,
  language: document.language,
})

function dateOf(published: string) {
  const { year, month, day } = dayOf(published)
  if (year === undefined) return {}
  return {
    issued: { 'date-parts': [[year, month, day].filter((part) => part !== undefined)], ...(/[~?]/.test(published) && { circa: true }) },
  }
}

export const ris: TextFormat = {
  kind: 'text',
  name: 'ris',
  about: 'The documents as RIS, for reference managers.',
  ending: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: async function* (of) {
    for await (const document of of.documents()) yield risOf(document)
  },
}

function risOf(document: CaseDocument): string {
  const { year, month, day } = dayOf(document.published ?? '')
  const date = year === undefined ? undefined : [String(year), two(month), two(day), ''].join('/')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', keyOf(document)],
    ['TI', titleOf(document)],
    ['AU', document.byline],
    ['PB', document.publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', date],
    ['UR', document.url ?? document.uri],
    ['LA', document.language],
  ]
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value!)}`)
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n\r\n`
}

export const bibtex: TextFormat = {
  kind: 'text',
  name: 'bibtex',
  about: 'The documents as BibTeX.',
  ending: 'bib',
  mediaType: 'application/x-bibtex',
  write: async function* (of) {
    for await (const document of of.documents()) yield bibtexOf(document)
  },
}

function bibtexOf(document: CaseDocument): string {
  const { year, month } = dayOf(document.published ?? '')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', titleOf(document)],
    ['author', document.byline && `{${document.byline}}`],
    ['publisher', document.publisher],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['url', document.url ?? document.uri],
  ]
  const lines = fields
    .filter(([, value]) => value)
    .map(([key, value]) => `  ${key} = {${key === 'author' ? `{${tex(document.byline!)}}` : key === 'url' ? value : tex(value!)}},`)
  return `@misc{${keyOf(document)},\n${lines.join('\n')}\n}\n\n`
}

const keyOf = ({ number }: CaseDocument): string => `hearsay${number}`
const titleOf = ({ title, uri }: CaseDocument): string => title ?? uri
const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Braces are dropped: an odd one would end the entry. */
const tex = (text: string): string =>
  oneLine(text)
    .replaceAll(/[{}\\]/g, '')
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`)
