/** A dialect whose errors are sentences: every statement and every connection goes through here. */
import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { failureOf } from './failures.ts'

/** `dialect`, with each error turned into a Failure about the case `name`. */
export const withSentences = (dialect: Dialect, name: string): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver: () => failingDriver(dialect.createDriver(), name),
})

function failingDriver(driver: Driver, name: string): Driver {
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const outer = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const wrapped = (connection: DatabaseConnection): DatabaseConnection => {
    const known = outer.get(connection)
    if (known) return known
    const made = failingConnection(connection, name)
    outer.set(connection, made)
    inner.set(made, connection)
    return made
  }
  const told = <T>(work: Promise<T>): Promise<T> => work.catch((error) => Promise.reject(failureOf(error, name)))
  const bare = (connection: DatabaseConnection): DatabaseConnection => inner.get(connection) ?? connection
  return {
    init: () => told(driver.init()),
    acquireConnection: async () => wrapped(await told(driver.acquireConnection())),
    beginTransaction: (connection, settings) => told(driver.beginTransaction(bare(connection), settings)),
    commitTransaction: (connection) => told(driver.commitTransaction(bare(connection))),
    rollbackTransaction: (connection) => told(driver.rollbackTransaction(bare(connection))),
    releaseConnection: (connection) => driver.releaseConnection(bare(connection)),
    destroy: () => driver.destroy(),
  }
}

const failingConnection = (connection: DatabaseConnection, name: string): DatabaseConnection => ({
  executeQuery: (query) => connection.executeQuery<never>(query).catch((error) => Promise.reject(failureOf(error, name))),
  streamQuery: (query, size) => connection.streamQuery(query, size),
})
