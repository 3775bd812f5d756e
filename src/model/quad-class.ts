import type { EventType } from './reading.ts'

/** The quad classes of PLOVER's types, without the difference between words and deeds; OTHER has none. */
const CLASSES: Readonly<Partial<Record<EventType, 'cooperation' | 'conflict'>>> = {
  AGREE: 'cooperation',
  CONSULT: 'cooperation',
  SUPPORT: 'cooperation',
  CONCEDE: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'cooperation',
  REQUEST: 'conflict',
  ACCUSE: 'conflict',
  REJECT: 'conflict',
  THREATEN: 'conflict',
  PROTEST: 'conflict',
  SANCTION: 'conflict',
  MOBILIZE: 'conflict',
  COERCE: 'conflict',
  ASSAULT: 'conflict',
}

export const quadClassOf = (type: EventType): 'cooperation' | 'conflict' | undefined => CLASSES[type]
