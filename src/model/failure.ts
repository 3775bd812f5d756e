/** What can go wrong on the way in, one word each; the exit code of the CLI follows from it. */
export type FailureKind =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'network'
  | 'refused'
  | 'timeout'
  | 'internal'

/** An error whose message is one clear sentence that a person can act on. */
export class Failure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.kind = kind
  }
}
