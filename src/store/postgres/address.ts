import { Failure } from '../../model/failure.ts'

/** Where a case is on a Postgres server: the URL's own parameter `schema` picks one of several cases in a database. */
export interface Address {
  /** As `pg` takes it. */
  readonly connection: string
  readonly schema: string
  /** The URL without its password. */
  readonly name: string
}

/** @throws Failure kind 'usage' */
export function addressOf(url: string): Address {
  if (!URL.canParse(url))
    throw new Failure('usage', 'This is no address of a Postgres database; write postgres://user:password@host/database.')
  const parsed = new URL(url)
  const schema = parsed.searchParams.get('schema') || 'hearsay'
  parsed.searchParams.delete('schema')
  return { connection: parsed.href, schema, name: withoutPassword(url) }
}

function withoutPassword(url: string): string {
  const parsed = new URL(url)
  parsed.password = ''
  parsed.searchParams.delete('password')
  return parsed.href
}
