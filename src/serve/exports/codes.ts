/** PLOVER's types in the older schemes: CAMEO roots, quad classes, Goldstein's scale, and ACLED's kinds of event. */
import type { EventType } from '../../model/reading.ts'

export interface Codes {
  /** CAMEO root, two digits. */
  readonly cameo: string
  /** 1 words of cooperation, 2 deeds of it, 3 words of conflict, 4 deeds of it; OTHER has none. */
  readonly quad?: 1 | 2 | 3 | 4
  /** Goldstein (1992) as extended to CAMEO, of the root. */
  readonly goldstein?: number
}

export const CODES: Readonly<Record<EventType, Codes>> = {
  AGREE: { cameo: '03', quad: 1, goldstein: 4 },
  CONSULT: { cameo: '04', quad: 1, goldstein: 1 },
  SUPPORT: { cameo: '05', quad: 1, goldstein: 3.5 },
  CONCEDE: { cameo: '08', quad: 1, goldstein: 5 },
  COOPERATE: { cameo: '06', quad: 2, goldstein: 6 },
  AID: { cameo: '07', quad: 2, goldstein: 7 },
  RETREAT: { cameo: '08', quad: 2, goldstein: 5 },
  REQUEST: { cameo: '10', quad: 3, goldstein: -5 },
  ACCUSE: { cameo: '11', quad: 3, goldstein: -2 },
  REJECT: { cameo: '12', quad: 3, goldstein: -4 },
  THREATEN: { cameo: '13', quad: 3, goldstein: -6 },
  PROTEST: { cameo: '14', quad: 4, goldstein: -6.5 },
  MOBILIZE: { cameo: '15', quad: 4, goldstein: -7.2 },
  SANCTION: { cameo: '16', quad: 4, goldstein: -4 },
  COERCE: { cameo: '17', quad: 4, goldstein: -7 },
  ASSAULT: { cameo: '18', quad: 4, goldstein: -9 },
  OTHER: { cameo: '' },
}

/** ACLED's disorder type, event type and sub-event type; absent for what ACLED does not code. */
export const ACLED: Readonly<Partial<Record<EventType, readonly [disorder: string, type: string, sub: string]>>> = {
  ASSAULT: ['Political violence', 'Battles', 'Armed clash'],
  COERCE: ['Strategic developments', 'Strategic developments', 'Arrests'],
  PROTEST: ['Demonstrations', 'Protests', 'Peaceful protest'],
  AGREE: ['Strategic developments', 'Strategic developments', 'Agreement'],
  RETREAT: ['Strategic developments', 'Strategic developments', 'Non-violent transfer of territory'],
  MOBILIZE: ['Strategic developments', 'Strategic developments', 'Change to group/activity'],
}
