/** Errors of the databases as sentences. */
import { Failure, type FailureKind } from '../model/failure.ts'

type Sentence = readonly [kind: FailureKind, sentence: string]

/** Result codes of SQLite, https://www.sqlite.org/rescode.html; an extended code has the primary one in its low byte. */
const SQLITE: Readonly<Record<number, Sentence>> = {
  5: ['timeout', 'is in use by another program and stayed locked too long; try again when that one is done.'],
  6: ['timeout', 'is in use by another program and stayed locked too long; try again when that one is done.'],
  8: ['refused', 'can be read but not written: its file or folder is read-only.'],
  10: ['unreadable', 'cannot be read or written: the disk reports an error.'],
  11: ['unreadable', 'is damaged and cannot be read as it is; take a copy from before.'],
  13: ['too-large', 'cannot be written any further: the disk is full. What was acknowledged before is safe.'],
  14: ['unreadable', 'cannot be opened: its folder does not exist or may not be entered.'],
  23: ['refused', 'may not be opened.'],
  26: ['unreadable', 'is not a database.'],
}

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html, and error codes of the system. */
const POSTGRES: Readonly<Record<string, Sentence>> = {
  '53100': ['too-large', 'cannot be written any further: the disk of the database server is full. What was acknowledged before is safe.'],
  '53300': ['refused', 'has no connection left for one more program.'],
  '25006': ['refused', 'can be read but not written: the database is read-only.'],
  '42501': ['refused', 'may not be used in this way by this user of the database.'],
  '28000': ['refused', 'does not let this user in.'],
  '28P01': ['refused', 'does not accept this password.'],
  '3D000': ['not-found', 'does not exist on this server.'],
  '55P03': ['timeout', 'is in use by another program and stayed locked too long; try again when that one is done.'],
  '57014': ['timeout', 'did not answer in time.'],
  '57P01': ['network', 'closed the connection: the database server is shutting down.'],
  '57P03': ['network', 'cannot be asked yet: the database server is starting up.'],
  ECONNREFUSED: ['network', 'cannot be reached: no database server answers there.'],
  ECONNRESET: ['network', 'closed the connection.'],
  ENOTFOUND: ['network', 'cannot be reached: there is no such host.'],
  EAI_AGAIN: ['network', 'cannot be reached: the name of the host cannot be looked up now.'],
  ENOENT: ['network', 'cannot be reached: no database server answers there.'],
  EACCES: ['refused', 'may not be opened.'],
  ETIMEDOUT: ['network', 'cannot be reached: the database server does not answer.'],
  EHOSTUNREACH: ['network', 'cannot be reached: the database server does not answer.'],
}

/** The Failure that says of the case `name` what a database's error means; what is no such error comes back as it is. */
export function failureOf(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const sentence = sentenceOf(error)
  return sentence ? new Failure(sentence[0], `The case ${name} ${sentence[1]}`, { cause: error }) : error
}

function sentenceOf(error: Error & { readonly code?: unknown; readonly errcode?: unknown }): Sentence | undefined {
  if (typeof error.errcode === 'number') return SQLITE[error.errcode & 0xff]
  if (typeof error.code === 'string') return POSTGRES[error.code] ?? (/^08/.test(error.code) ? LOST : undefined)
  if (error instanceof AggregateError) return error.errors.map(sentenceOf).find(Boolean)
  return /Connection terminated|timeout exceeded when trying to connect/i.test(error.message) ? LOST : undefined
}

const LOST: Sentence = ['network', 'cannot be reached: the connection to the database server was lost.']
