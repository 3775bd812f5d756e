/** Which operations an assistant may ask, as tools: questions only, in small pages. */
import { z } from 'zod'
import { isListing } from '../listing.ts'
import type { Operation } from '../operation.ts'
import { actor } from '../operations/actor.ts'
import { actors } from '../operations/actors.ts'
import { decisions } from '../operations/decisions.ts'
import { disputes } from '../operations/disputes.ts'
import { documents } from '../operations/documents.ts'
import { effects } from '../operations/effects.ts'
import { happening } from '../operations/happening.ts'
import { happenings } from '../operations/happenings.ts'
import { hypotheses } from '../operations/hypotheses.ts'
import { links } from '../operations/links.ts'
import { network } from '../operations/network.ts'
import { origins } from '../operations/origins.ts'
import { overview } from '../operations/overview.ts'
import { proposals } from '../operations/proposals.ts'
import { search } from '../operations/search.ts'
import { timeline } from '../operations/timeline.ts'
import { text } from './text.ts'

export const QUESTIONS = [
  overview, documents, text, search, happenings, happening, disputes, origins, timeline, actors, actor, network, links, effects, decisions,
  hypotheses, proposals,
] as unknown as readonly Operation[] // biome-ignore format: in the order in which one asks

/** Items a page: what an assistant can take in at once. */
const FEW = 10
const MOST = 50

/** The input of a question as a tool has it: lists are short unless more is asked for. */
export const inputOf = (operation: Operation): z.ZodObject =>
  isListing(operation)
    ? operation.input.extend({ limit: z.int().min(1).max(MOST).default(FEW).describe(`how many at most, 1 to ${MOST}`) })
    : operation.input

/** Tools answer with objects; a bare list becomes `{ items }`. */
export const outputOf = (operation: Operation): z.ZodObject =>
  operation.output instanceof z.ZodObject ? operation.output : z.object({ items: operation.output })

export const answerIn = (operation: Operation, answer: unknown): Readonly<Record<string, unknown>> =>
  outputOf(operation).parse(operation.output instanceof z.ZodObject ? answer : { items: answer }) as Record<string, unknown>
