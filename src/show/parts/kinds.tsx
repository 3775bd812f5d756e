/** A kind as a word with its line. */
import { kindOf, typeWords } from '../../model/kinds.ts'
import type { EventType } from '../api/answers.ts'

export { EVENT_TYPES, type Kind, kindOf, typeWords } from '../../model/kinds.ts'

/** A kind as a word with its line; `not`: what did not happen is hollow. */
export const KindWord = ({
  type,
  not = false,
  children,
}: {
  readonly type: EventType
  readonly not?: boolean
  readonly children?: React.ReactNode
}) => <span className={`kind k-${kindOf(type)}${not ? ' not' : ''}`}>{children ?? typeWords(type)}</span>
