/** How a happening stands, and who is what in it, in words. */
import type { HappeningSummary } from '../api/answers.ts'

type Told = Pick<HappeningSummary, 'actors'>
type Role = Told['actors'][number]['role']

export const partiesOf = ({ actors }: Told, role: Role): Told['actors'] => actors.filter((one) => one.role === role)

const STATES: Readonly<Record<HappeningSummary['state'], string>> = {
  asserted: 'said to have happened',
  denied: 'said not to have happened',
  contested: 'some say that it happened, some that it did not',
  open: 'planned, asked for or feared; nobody says that it happened',
}

export const stateWords = (state: HappeningSummary['state']): string => STATES[state]

const ROLES: Readonly<Record<Role, string>> = {
  source: 'who',
  target: 'to whom',
  mediator: 'through',
  place: 'in',
  instrument: 'with',
  topic: 'about',
}

export const roleWords = (role: Role): string => ROLES[role]
