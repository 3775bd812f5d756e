/** Rules for single constructions, from `knowledge/en/events/rules.yaml`: a trigger and ways to its arguments. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import { EVENT_TYPES } from '../../model/reading.ts'
import type { Tree } from '../../model/tree.ts'
import { type Path, parsePath, parseTest, type Test } from '../patterns/pattern.ts'
import type { Frame } from './frame.ts'
import type { Template } from './template.ts'

const Rule = z.strictObject({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().optional(),
  cameo: z.string().optional(),
  trigger: z.string(),
  source: z.string().optional(),
  target: z.string().optional(),
  mediator: z.string().optional(),
  place: z.string().optional(),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
})

export type EventRule = z.infer<typeof Rule>

export interface ReadyRule {
  readonly rule: EventRule
  readonly test: Test
  readonly template: Template
  /** By the name of the slot that they fill. */
  readonly paths: ReadonlyMap<string, Path>
}

let known: readonly ReadyRule[] | undefined

/** All rules, parsed; throws a RangeError that names the pattern that makes no sense. */
export function allRules(): readonly ReadyRule[] {
  known ??= rules('events/rules.yaml', z.array(Rule)).map(ready)
  return known
}

/** The first rule whose trigger a token is. */
export const ruleAt = (tree: Tree, token: number): ReadyRule | undefined => allRules().find(({ test }) => test(tree, token))

/** The frame with one slot more, `path:<role>`, for each role that the rule finds by a path. */
export function withPaths(tree: Tree, frame: Frame, { paths }: ReadyRule): Frame {
  const found = [...paths].map(([name, path]) => [name, path(tree, frame.token)] as const)
  return { ...frame, slots: new Map([...frame.slots, ...found]) }
}

const ROLES = ['source', 'target', 'mediator', 'place'] as const

function ready(rule: EventRule): ReadyRule {
  const given = ROLES.flatMap((role) => (rule[role] ? [[role, rule[role]] as const] : []))
  const byPath = given.filter(([, way]) => /^[<>]/.test(way))
  const paths = new Map(byPath.map(([role, way]) => [`path:${role}`, parsePath(way)]))
  const ways = Object.fromEntries(given.map(([role, way]) => [role, paths.has(`path:${role}`) ? `path:${role}` : way]))
  const { id, yes, no } = rule
  return { rule, test: parseTest(rule.trigger), paths, template: { id, about: id, things: true, symmetric: false, yes, no, ...ways } }
}
