/** Sixteen types fall into four kinds, each with a hue, a wash and a line style. */
import type { EventType } from './reading.ts'

export type Kind = 'coop' | 'conf' | 'yield' | 'ask' | 'other'

const KINDS: Readonly<Record<EventType, readonly [Kind, string]>> = {
  AGREE: ['coop', 'agreement'],
  CONSULT: ['coop', 'talks'],
  SUPPORT: ['coop', 'support'],
  COOPERATE: ['coop', 'cooperation'],
  AID: ['coop', 'aid'],
  CONCEDE: ['yield', 'concession'],
  RETREAT: ['yield', 'withdrawal'],
  REQUEST: ['ask', 'request, order'],
  ACCUSE: ['conf', 'accusation'],
  REJECT: ['conf', 'refusal'],
  THREATEN: ['ask', 'threat'],
  PROTEST: ['conf', 'protest'],
  SANCTION: ['conf', 'sanction'],
  MOBILIZE: ['conf', 'mobilisation'],
  COERCE: ['conf', 'coercion'],
  ASSAULT: ['conf', 'use of force'],
  OTHER: ['other', 'other'],
}

export const EVENT_TYPES = Object.keys(KINDS) as readonly EventType[]
export const kindOf = (type: EventType): Kind => KINDS[type][0]
/** 'use of force'. */
export const typeWords = (type: EventType): string => KINDS[type][1]
