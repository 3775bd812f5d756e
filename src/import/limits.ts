/** How large a source may be. */
import { Failure } from '../model/failure.ts'
import { sizeLimit } from '../model/size-limit.ts'

/** The limit for what a file of this name may hold: bytes. */
export const limitFor = (name: string, options: { readonly maxBytes?: number }): number => options.maxBytes ?? sizeLimit(name)

/** The limit in bytes that holds for this call; by default about five long books. */
export const limitOf = (options: { readonly maxBytes?: number }): number => options.maxBytes ?? sizeLimit('')

/** The failure for a source that passes the limit; `size` where it is known. */
export function tooLarge(name: string, limit: number, size?: number): Failure {
  const what = size ? `holds ${megabytes(size)}` : `is larger than ${megabytes(limit)}`
  return new Failure('too-large', `${name} ${what}; one document may have ${megabytes(limit)}, so split it first.`)
}

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
