import type { HappeningPage } from '../api/answers.ts'
import { type Siglum, siglaOf } from '../parts/voices.tsx'

export type Sigla = ReadonlyMap<string, Siglum>

/** Letters for all voices of a happening's page, in the order of its accounts. */
export const siglaOfPage = ({ happening, links, disputes }: HappeningPage): Sigla =>
  siglaOf([
    ...happening.accounts.flatMap(({ chain }) => chain),
    ...links.map(({ speaker }) => speaker),
    ...disputes.flatMap(({ positions }) => positions.flatMap(({ speakers }) => speakers)),
  ])

export const siglumOf = (sigla: Sigla, key: string): Siglum => sigla.get(key) ?? { letter: '?', hue: 6 }
