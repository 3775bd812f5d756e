/** Word documents: paragraphs, headings and lists by mammoth, title and author from their properties. */
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { Failure } from '../../model/failure.ts'
import type { Carried } from '../carried.ts'
import { readPage } from '../page.ts'
import type { Converted } from './converted.ts'
import { zipEntries } from './zip-size.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const isZip = ({ bytes }: Carried): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** @throws Failure when the archive holds no Word document, or is made to burst. */
export async function convertDocx(carried: Carried): Promise<Converted> {
  const { bytes, name } = carried
  const entries = zipEntries(bytes, name)
  if (!entries.includes('word/document.xml'))
    throw new Failure('unsupported', `${name} is a ZIP archive, but no Word document; unpack it first.`)
  const { value, messages } = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch(() => {
      throw new Failure('unreadable', `${name} is a Word document that cannot be read.`)
    })
  const page = await readPage(`<html><body><article>${value}</article></body></html>`, carried)
  const failed = messages.filter(({ type }) => type === 'error').length
  return {
    ...page,
    meta: { ...page.meta, ...properties(bytes) },
    mediaType: TYPE,
    notes: failed > 0 ? [`${name}: ${failed} parts of it cannot be read.`] : [],
  }
}

function properties(bytes: Uint8Array) {
  const core = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml']
  if (!core) return {}
  const { document } = parseHTML(`<html><body>${strFromU8(core)}</body></html>`)
  const of = (tag: string): string =>
    [...document.querySelectorAll('*')].find(({ tagName }) => tagName.toLowerCase() === tag)?.textContent?.trim() ?? ''
  const [title, byline] = [of('dc:title'), of('dc:creator')]
  return { ...(title && { title }), ...(byline && { byline }) }
}
