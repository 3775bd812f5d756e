import { z } from 'zod'
import { EVENT_TYPES, FACTUALITIES } from '../../model/reading.ts'

export const EventTypeAnswer = z.enum(EVENT_TYPES).meta({ id: 'EventType', description: 'PLOVER type, or OTHER' })

export const FactualityAnswer = z
  .enum(FACTUALITIES)
  .meta({ id: 'Factuality', description: 'FactBank: CT certain, PR probable, PS possible, + happened, - did not; CTu, Uu left open' })
