import type { Reading } from '../api/answers.ts'
import type { Tie } from './model/links.ts'
import type { Speakers } from './model/speakers.ts'

/** What every claim of a document is shown with. */
export interface Context {
  /** Number of the document. */
  readonly document: number
  readonly reading: Reading
  readonly speakers: Speakers
  readonly ties: readonly Tie[]
  readonly effects: Reading['effects']
  /** Names by id of the actor in the document. */
  readonly actors: ReadonlyMap<string, string>
  /** Rules in one sentence, by id. */
  readonly rules: ReadonlyMap<string, string>
  readonly onChoose: (id: string) => void
}
