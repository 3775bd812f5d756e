/** Who acts on whom, as a table with bars of cooperation and conflict. */
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, safe } from '../page/ink.ts'
import { more } from './more.ts'
import { count } from './words.ts'

interface Edge {
  readonly sourceName: string
  readonly targetName: string
  readonly cooperation: number
  readonly conflict: number
  readonly origins: number
}

interface Answer {
  readonly items: readonly Edge[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const networkView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['Nobody is said to have done anything to anybody here.']
    const pairs = answer.items.map((edge) => `${safe(edge.sourceName)} → ${safe(edge.targetName)}`)
    const width = Math.min(52, Math.max(...pairs.map((pair) => pair.length)))
    const most = Math.max(...answer.items.map(({ cooperation, conflict }) => cooperation + conflict))
    return [
      `${ink.title('Who acts on whom')}  ${ink.good('█')} ${ink.quiet('cooperation')}  ${ink.bad('▒')} ${ink.quiet('conflict')}`,
      ...answer.items.map((edge, i) => `  ${padded(cut(pairs[i]!, width), width)}  ${bar(edge, most, ink)}`),
      ...more(answer, ink),
    ]
  },
}

const ROOM = 20

function bar({ cooperation, conflict, origins }: Edge, most: number, ink: Ink): string {
  const length = (n: number): number => (most <= ROOM ? n : Math.ceil((n / most) * ROOM))
  const said = [cooperation > 0 && `${cooperation} +`, conflict > 0 && `${conflict} −`].filter(Boolean).join(', ')
  return `${ink.good('█'.repeat(length(cooperation)))}${ink.bad('▒'.repeat(length(conflict)))} ${ink.quiet(`${said} · ${count(origins, 'origin')}`)}`
}
