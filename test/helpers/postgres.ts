/** A Postgres server of its own for a test file: made in a temporary folder, and gone with it. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface Cluster {
  /** URL of its one database, to which `?schema=…` may be added. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Why the Postgres half of the tests does not run, or nothing. */
export const postgresMissing = (): string | undefined =>
  binaries()
    ? undefined
    : 'Postgres is not on this machine (no initdb in PATH or /usr/lib/postgresql): its half of the store tests is skipped.'

function binaries(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => versionIn(b) - versionIn(a))
  const folders = [...debian, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

const versionIn = (folder: string): number => Number(/\d+/.exec(folder)?.[0] ?? 0)

/** @param settings further settings of postgresql.conf, as `{ work_mem: '4MB' }` */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const bin = binaries()!
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const init = ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync', '--no-instructions']
  execFileSync(join(bin, 'initdb'), init, { ...user, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const all = { fsync: 'off', full_page_writes: 'off', listen_addresses: '127.0.0.1', unix_socket_directories: folder, ...settings }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], { ...user, cwd: folder, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stopNow = (): void => void server.kill('SIGQUIT')
  process.once('exit', stopNow)
  const url = `postgres://hearsay@127.0.0.1:${port}/postgres`
  await answers(url)
  return {
    url,
    stop: async () => {
      process.off('exit', stopNow)
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Postgres does not run as root; Debian makes a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const passwd = readFileSync('/etc/passwd', 'utf8')
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+)/m.exec(passwd) ?? /^nobody:[^:]*:(\d+):(\d+)/m.exec(passwd)!
  return { uid: Number(uid), gid: Number(gid) }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function answers(url: string): Promise<void> {
  for (const since = Date.now(); ; await sleep(50)) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (Date.now() - since > 30_000) throw error
    }
  }
}
