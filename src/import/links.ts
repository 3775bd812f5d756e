/** A list of links: every line an http(s) address, but for blank lines and comments that begin with #. */
import { extname } from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Carried } from './carried.ts'
import { decode } from './decode.ts'

/**
 * The addresses of a list, each once; undefined when it is something else.
 * @throws Failure when a `.urls` file has a line that is no address.
 */
export function linksIn(carried: Carried): readonly string[] | undefined {
  const named = extname(carried.name).toLowerCase() === '.urls'
  if (!named && !/^\s*(?:#.*\s+)*https?:\/\//i.test(head(carried))) return undefined
  const lines = decode(carried, false)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
  const wrong = lines.find((line) => !isAddress(line))
  if (wrong && named) throw new Failure('unsupported', `${carried.name} has a line that is no http or https address: ${shortened(wrong)}.`)
  return wrong || lines.length === 0 ? undefined : [...new Set(lines.map(plain))]
}

const head = ({ bytes }: Carried): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^ï»¿/, '')

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/i.test(line) && URL.canParse(line)

const shortened = (line: string): string => (line.length > 80 ? `${line.slice(0, 79)}…` : line)

function plain(line: string): string {
  const url = new URL(line)
  url.hash = ''
  return url.href
}
