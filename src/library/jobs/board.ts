/** The board on which jobs hang, in the case's own Postgres database (pg-boss, in a schema beside the case's). */
import { PgBoss } from 'pg-boss'
import { Failure } from '../../model/failure.ts'
import { addressOf } from '../../store/postgres/address.ts'
import type { Settled } from '../adding/settle.ts'
import type { Shard } from './shard.ts'

/** What became of a job; `more` are the jobs that it made. */
export interface Output {
  readonly news: readonly Settled[]
  readonly more: readonly Sent[]
}

export interface Sent {
  readonly id: string
  readonly uris: readonly string[]
}

export interface Taken {
  readonly id: string
  readonly shard: Shard
}

export interface Board {
  /** @param after seconds from now before which nobody takes it */
  readonly send: (shard: Shard, after?: number) => Promise<Sent>
  /** The next job, for this process alone; it gives a sign of life until it is done or given back. */
  readonly take: () => Promise<Taken | undefined>
  readonly done: (id: string, output: Output) => Promise<void>
  /** For somebody else, at once. */
  readonly giveBack: (id: string) => Promise<void>
  /** Of these jobs, those that are over; without output when nobody could finish them. */
  readonly over: (ids: readonly string[]) => Promise<readonly { readonly id: string; readonly output?: Output }[]>
  /** Documents in jobs that are not over. */
  readonly left: () => Promise<number>
  readonly close: () => Promise<void>
}

const QUEUE = 'read'
/** Seconds without a sign of life after which a job is somebody else's. */
const SILENCE = 10
const SIGN_OF_LIFE = 3_000
/** How often a job is taken up again after its worker died. */
const DEATHS = 3

/** @param url postgres://…, with the case's `schema` @throws Failure */
export async function openBoard(url: string): Promise<Board> {
  const { connection, schema, name } = addressOf(url)
  const jobs = `${schema}_jobs`.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_')
  const boss = new PgBoss({ connectionString: connection, schema: jobs, max: 4, monitorIntervalSeconds: 2, superviseIntervalSeconds: 2 })
  boss.on('error', () => undefined)
  try {
    await boss.start()
    await boss.createQueue(QUEUE, {
      retryLimit: DEATHS,
      retryDelay: 0,
      heartbeatSeconds: SILENCE,
      expireInSeconds: 14_400,
      deleteAfterSeconds: 86_400,
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure('internal', `The queue of ${name} cannot be opened (${why}).`, { cause: error })
  }
  return boardOf(boss, jobs)
}

function boardOf(boss: PgBoss, schema: string): Board {
  const alive = new Map<string, NodeJS.Timeout>()
  const rows = async <T>(sql: string, values: readonly unknown[]): Promise<readonly T[]> =>
    (await boss.getDb().executeSql(sql, [...values])).rows as T[]
  const quiet = (id: string): void => {
    clearInterval(alive.get(id))
    alive.delete(id)
  }
  return {
    async send(shard, after) {
      const id = await boss.send(QUEUE, shard, after === undefined ? {} : { startAfter: after })
      return { id: id!, uris: shard.items.map(({ uri }) => uri) }
    },
    async take() {
      const [job] = await boss.fetch<Shard>(QUEUE)
      if (!job) return undefined
      const touch = (): void => void boss.touch(QUEUE, job.id).catch(() => undefined)
      alive.set(job.id, setInterval(touch, SIGN_OF_LIFE).unref())
      return { id: job.id, shard: job.data }
    },
    async done(id, output) {
      quiet(id)
      await boss.complete(QUEUE, id, output)
    },
    async giveBack(id) {
      quiet(id)
      await boss.fail(QUEUE, id, { stopped: true })
    },
    over: async (ids) =>
      (
        await rows<{ id: string; state: string; output: Output | null }>(
          `select id, state, output from ${schema}.job where name = $1 and id = any($2::uuid[]) and state in ('completed', 'failed', 'cancelled')`,
          [QUEUE, ids],
        )
      ).map(({ id, state, output }) => ({ id, ...(state === 'completed' && output && { output }) })),
    left: async () =>
      Number(
        (
          await rows<{ count: string }>(
            `select coalesce(sum(jsonb_array_length(data->'items')), 0) as count from ${schema}.job where name = $1 and state < 'completed'`,
            [QUEUE],
          )
        )[0]?.count ?? 0,
      ),
    async close() {
      for (const id of alive.keys()) quiet(id)
      await boss.stop({ graceful: false })
    },
  }
}
