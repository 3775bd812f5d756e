/** What is kept whole and only read whole: compressed JSON and text. */
import { deflateSync, inflateSync } from 'node:zlib'

export const packText = (text: string): Uint8Array => deflateSync(text)
export const unpackText = (blob: Uint8Array): string => inflateSync(blob).toString('utf8')
export const pack = (value: unknown): Uint8Array => packText(JSON.stringify(value))
export const unpack = <T>(blob: Uint8Array): T => JSON.parse(unpackText(blob)) as T
