import type { View } from '../commands/command.ts'
import { padded, safe } from '../page/ink.ts'
import { count } from './words.ts'

interface Case {
  readonly name: string
  readonly documents: number
  readonly decisions: number
  readonly compared: boolean
}

/** Cases with how much is in each. */
export const casesView: View<readonly Case[]> = {
  lines: (cases, ink) => {
    if (cases.length === 0) return ['There is no case here yet; hearsay add FOLDER makes one, and hearsay open shows a sample.']
    const width = Math.max(...cases.map(({ name }) => safe(name).length))
    return cases.map(({ name, documents, decisions, compared }) => {
      const facts = [count(documents, 'document'), count(decisions, 'decision'), !compared && 'not yet compared'].filter(Boolean)
      return `${ink.strong(padded(safe(name), width))}  ${ink.quiet(facts.join(' · '))}`
    })
  },
}
