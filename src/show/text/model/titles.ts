import { typeWords } from '../../parts/kinds.tsx'
import type { Entry } from './entries.ts'

/** Types that are done with one another. */
const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

export interface Title {
  readonly source: string
  /** '→' acts on, '⇄' with one another, '' where nobody else is named. */
  readonly arrow: '→' | '⇄' | ''
  readonly target: string
}

/** 'Prime minister → Sadrist militia'; what names nobody is called by its own words. */
export function titleOf({ parties, type, words }: Pick<Entry, 'parties' | 'type' | 'words'>): Title {
  const of = (role: string): readonly string[] => [...new Set(parties.filter((one) => one.role === role).map(({ name }) => name))]
  const [sources, targets, mediators, places] = [of('source'), of('target'), of('mediator'), of('place')]
  const who = sources.length > 0 ? sources : mediators
  const whom = targets.length > 0 ? targets : who.length > 0 ? places : []
  if (who.length === 0 && whom.length === 0) return { source: capital(words), arrow: '', target: '' }
  if (whom.length === 0 && TOGETHER.has(type) && who.length > 1) return { source: capital(who[0]!), arrow: '⇄', target: few(who.slice(1)) }
  return {
    source: who.length > 0 ? capital(few(who)) : 'Somebody not named',
    arrow: whom.length === 0 ? '' : TOGETHER.has(type) ? '⇄' : '→',
    target: few(whom),
  }
}

/** 'mediation, asked for' where the mode or what kind of not-yet it is says more than the type. */
export function kindWords({ type, modality, value }: Pick<Entry, 'type' | 'modality' | 'value'>): string {
  if (modality && value.endsWith('u')) return `${typeWords(type)}, ${modality}`
  return value.endsWith('-') ? `${typeWords(type)}, not done` : typeWords(type)
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const few = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(' and ')
