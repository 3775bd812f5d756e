/** WARC and WACZ: pages as they were captured, each with its address, the time of capture and its hash. */
import { gunzipSync, unzipSync } from 'fflate'
import { WARCParser, type WARCRecord } from 'warcio'
import type { Carried } from '../carried.ts'
import { zipEntries } from '../convert/zip-size.ts'
import { bursts } from './bursts.ts'
import type { Item } from './container.ts'

const begins = (bytes: Uint8Array, text: string): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text

export const isWarc = ({ bytes, name }: Carried): boolean =>
  begins(bytes, 'WARC/') || (/\.warc\.gz$/i.test(name) && bytes[0] === 0x1f && bytes[1] === 0x8b)
export const isWacz = ({ bytes, name }: Carried): boolean => /\.wacz$/i.test(name) && begins(bytes, 'PK')

export async function waczItems({ bytes, name }: Carried): Promise<readonly Item[]> {
  const wanted = zipEntries(bytes, name).filter((entry) => /^archive\/.*\.warc(?:\.gz)?$/i.test(entry))
  const files = unzipSync(bytes, { filter: (entry) => wanted.includes(entry.name) })
  const all: Item[] = []
  for (const [entry, content] of Object.entries(files)) all.push(...(await warcItems({ bytes: content, name: `${name}/${entry}` })))
  return all
}

/** What can be read is read; where the file breaks off, an item says so. */
export async function warcItems({ bytes, name }: Carried): Promise<readonly Item[]> {
  if (await bursts(bytes)) return [burst(name, bytes.length)]
  const items: Item[] = []
  try {
    for await (const record of new WARCParser(chunks(bytes))) {
      const item = await itemOf(record, name)
      if (item) items.push(item)
    }
    if (!whole(bytes)) items.push(cutOff(name, items.length))
  } catch {
    items.push(cutOff(name, items.length))
  }
  return items
}

const cutOff = (name: string, count: number): Item => ({
  id: 'rest',
  hints: {},
  broken: `${name} breaks off after ${count} ${count === 1 ? 'page' : 'pages'}; the rest is lost.`,
})

const burst = (name: string, size: number): Item => ({
  id: 'rest',
  hints: {},
  broken: `${name} is made to burst: its ${Math.ceil(size / 1000).toLocaleString('en')} kB unpack to more than a hundred times as much; it is not read.`,
})

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

/** A file of gzip members that was cut has a last member that does not unpack. */
function whole(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x1f) return new TextDecoder('latin1').decode(bytes.subarray(-4)) === '\r\n\r\n'
  const last = Buffer.from(bytes).lastIndexOf(Buffer.from([0x1f, 0x8b, 0x08]))
  try {
    gunzipSync(bytes.subarray(last))
    return true
  } catch {
    return false
  }
}

const PAGE = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))/

async function itemOf(record: WARCRecord, name: string): Promise<Item | undefined> {
  const address = record.warcTargetURI
  if (!address || !/^<?https?:/.test(address) || (record.warcType !== 'response' && record.warcType !== 'resource')) return undefined
  const type =
    record.httpHeaders?.headers.get('content-type') ?? (record.warcType === 'resource' ? record.warcContentType : undefined) ?? ''
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  if (!PAGE.test(type) || status < 200 || status > 299) return undefined
  const payload = await record.readFully(true)
  const expected = Number(record.warcHeader('Content-Length') ?? 0)
  if (expected > 0 && payload.length === 0) return undefined
  const url = address.replace(/^<|>$/g, '')
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1]
  const capture = [record.warcDate && `captured ${record.warcDate}`, record.warcPayloadDigest && `digest ${record.warcPayloadDigest}`]
    .filter(Boolean)
    .join(', ')
  return {
    id: `${record.warcDate ?? ''} ${url}`.trim(),
    hints: {},
    carried: {
      bytes: payload,
      name: url,
      url,
      mediaType: type.split(';')[0]!.trim(),
      ...(charset && { charset }),
      ...(capture && { notes: [`${url}: ${capture} (${name}).`] }),
    },
  }
}
