/** Mail (EML) and saved pages (MHTML): both are MIME; a letter has a head, a page has an address. */
import PostalMime, { type Email } from 'postal-mime'
import { Failure } from '../../model/failure.ts'
import type { Carried } from '../carried.ts'
import { readPage } from '../page.ts'
import type { Converted } from './converted.ts'

export const isMail = ({ bytes, name, mediaType = '' }: Carried): boolean =>
  /^(?:message\/rfc822|multipart\/related)/.test(mediaType) ||
  /\.(?:eml|mht|mhtml)$/i.test(name) ||
  /^(?:From: <Saved by |Snapshot-Content-Location:)/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)))

/** @throws Failure when there are no words in it. */
export async function convertMail(carried: Carried): Promise<Converted> {
  const email = await PostalMime.parse(carried.bytes, { maxNestingDepth: 50 }).catch(() => {
    throw new Failure('unreadable', `${carried.name} begins as mail but cannot be read as such.`)
  })
  const address = headerOf(email, 'snapshot-content-location')
  return address !== undefined || /\.mht(?:ml)?$/i.test(carried.name) ? savedPage(email, carried, address) : letter(email, carried)
}

const headerOf = ({ headers }: Email, key: string): string | undefined => headers.find((header) => header.key === key)?.value.trim()

async function savedPage({ html, text }: Email, carried: Carried, address: string | undefined): Promise<Converted> {
  const page = await readPage(html ?? paragraphs(text ?? '', carried.name), carried)
  return {
    ...page,
    meta: { ...(address && /^https?:/.test(address) && { url: address }), ...page.meta },
    mediaType: 'multipart/related',
    notes: [],
  }
}

async function letter({ subject, from, date, text, html, attachments }: Email, carried: Carried): Promise<Converted> {
  const byline = from && (from.name || from.address)
  const body = text?.trim() ? paragraphs(text, carried.name) : (html ?? '')
  const head = `${subject ? `<h1>${escaped(subject)}</h1>` : ''}`
  const page = await readPage(`<html><body><article>${head}${body}</article></body></html>`, carried)
  const published = date && !Number.isNaN(Date.parse(date)) ? date.slice(0, 10) : undefined
  return {
    ...page,
    meta: { ...page.meta, ...(subject && { title: subject }), ...(byline && { byline }), ...(published && { published }) },
    mediaType: 'message/rfc822',
    notes:
      attachments.length > 0
        ? [
            `${carried.name} has ${attachments.length} ${attachments.length === 1 ? 'attachment' : 'attachments'}; add them as files of their own.`,
          ]
        : [],
  }
}

/** Lines that a reply quotes are a quotation; what stands between blank lines is a paragraph. */
function paragraphs(text: string, name: string): string {
  if (!text.trim()) throw new Failure('empty', `${name} has no words in it.`)
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\n-- \n[\s\S]*$/, '')
    .split(/\n{2,}/)
    .map((part) => {
      const lines = part.split('\n')
      const quoted = lines.every((line) => /^\s*>/.test(line))
      const words = escaped(lines.map((line) => (quoted ? line.replace(/^(?:\s*>)+ ?/, '') : line)).join(' '))
      return quoted ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`
    })
    .join('\n')
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
