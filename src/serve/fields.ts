/** What an operation's input consists of, as the doors need to know it: names, kinds, choices, and words for help. */
import { z } from 'zod'

export interface Field {
  readonly key: string
  readonly kind: 'text' | 'number' | 'switch' | 'list' | 'object'
  readonly about: string
  readonly choices: readonly string[]
  readonly required: boolean
}

interface Node {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: Node
  readonly description?: string
  readonly default?: unknown
}

/** In the order of the schema. */
export function fieldsOf(input: z.ZodObject): readonly Field[] {
  const {
    properties = {},
    required = [],
    $defs = {},
  } = z.toJSONSchema(z.object(input.shape), { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, Node>>
    readonly required?: readonly string[]
    readonly $defs?: Readonly<Record<string, Node>>
  }
  const meant = (node: Node): Node => (node.$ref ? { ...node, ...$defs[node.$ref.replace('#/$defs/', '')] } : node)
  return Object.entries(properties).map(([key, node]) => ({
    key,
    kind: kindOf(meant(node)),
    about: node.description ?? '',
    choices: (meant(node.items ?? node).enum ?? []).map(String),
    required: required.includes(key),
  }))
}

function kindOf({ type }: Node): Field['kind'] {
  if (type === 'boolean') return 'switch'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array') return 'list'
  return type === 'string' ? 'text' : 'object'
}
