/**
 * Patterns over a dependency tree, in the manner of Odin: how rules in `knowledge/` name triggers and ways to arguments.
 *
 *     test   [lemma=strike|hit & upos=VERB & !deprel=aux & >obj & !>obl[case=for]]
 *     path   >nsubj | >obl:agent | <acl >obl[case=with|against]
 *
 * A path is a row of steps: `>label` goes to dependants with that relation (or a subtype of it), `<label` to the head if
 * the token hangs on it by that relation; `>*` and `<*` go by any relation. `?` after a step makes it optional, `*` repeats it,
 * a test in brackets narrows it. `|` between paths tries each. In a test, `&` joins conditions and `!` denies one;
 * `key=a|b` compares lemma, upos, deprel, form (lower-cased), feats (one `Name=Value`) or case (lemma of a `case` or `mark`
 * dependant); a path as a condition asks whether it leads anywhere.
 */
import { childrenBy, formOf, isRelation, type Tree } from '../../model/tree.ts'

export type Test = (tree: Tree, token: number) => boolean
export type Path = (tree: Tree, token: number) => readonly number[]

/** Parses a test; throws a RangeError that shows where the pattern ends to make sense. */
export function parseTest(source: string): Test {
  const parser = new PatternParser(source)
  const test = parser.test()
  parser.finish()
  return test
}

/** Parses a path; throws a RangeError that shows where the pattern ends to make sense. */
export function parsePath(source: string): Path {
  const parser = new PatternParser(source)
  const path = parser.path()
  parser.finish()
  return path
}

type Step = (tree: Tree, token: number) => readonly number[]

class PatternParser {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  finish(): void {
    this.space()
    if (this.at < this.source.length) this.fail('the end')
  }

  path(): Path {
    const ways = [this.way()]
    while (this.take('|')) ways.push(this.way())
    return (tree, token) => unique(ways.flatMap((way) => way(tree, token)))
  }

  test(): Test {
    this.need('[')
    const conditions = [this.condition()]
    while (this.take('&')) conditions.push(this.condition())
    this.need(']')
    return (tree, token) => conditions.every((condition) => condition(tree, token))
  }

  private way(): Path {
    const steps: Step[] = []
    while (/[<>.]/.test(this.peek())) steps.push(this.step())
    if (steps.length === 0) this.fail('a step such as >nsubj')
    return (tree, token) => steps.reduce<readonly number[]>((from, step) => unique(from.flatMap((t) => step(tree, t))), [token])
  }

  private step(): Step {
    if (this.take('.')) return this.narrowed((_, token) => [token])
    const down = this.take('>')
    if (!down) this.need('<')
    const label = this.word(/[a-z:*]/)
    return this.repeated(this.narrowed(down ? downBy(label) : upBy(label)))
  }

  private narrowed(step: Step): Step {
    if (this.peek() !== '[') return step
    const test = this.test()
    return (tree, token) => step(tree, token).filter((t) => test(tree, t))
  }

  private repeated(step: Step): Step {
    if (this.take('?')) return (tree, token) => unique([token, ...step(tree, token)])
    if (!this.take('*')) return step
    return (tree, token) => {
      const found = [token]
      for (let i = 0; i < found.length; i++) found.push(...step(tree, found[i]!).filter((t) => !found.includes(t)))
      return found
    }
  }

  private condition(): Test {
    if (this.take('!')) {
      const denied = this.condition()
      return (tree, token) => !denied(tree, token)
    }
    if (/[<>]/.test(this.peek())) {
      const path = this.way()
      return (tree, token) => path(tree, token).length > 0
    }
    const key = this.word(/[a-z]/)
    this.need('=')
    return comparison(key, this.values(), () => this.fail(`a key such as lemma or upos, not '${key}'`))
  }

  private values(): ReadonlySet<string> {
    const found = [this.value()]
    while (this.take('|')) found.push(this.value())
    return new Set(found)
  }

  private value(): string {
    this.space()
    const match = /^[^|&[\]!]+/.exec(this.source.slice(this.at))
    if (!match) this.fail('a value')
    this.at += match![0].length
    return match![0].trim()
  }

  private word(allowed: RegExp): string {
    this.space()
    const from = this.at
    while (this.at < this.source.length && allowed.test(this.source[this.at]!)) {
      const star = this.source[this.at] === '*'
      if (star && this.at > from) break
      this.at++
      if (star) break
    }
    if (this.at === from) this.fail('a name')
    return this.source.slice(from, this.at)
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false
    this.at++
    return true
  }

  private need(character: string): void {
    if (!this.take(character)) this.fail(`'${character}'`)
  }

  private peek(): string {
    this.space()
    return this.source[this.at] ?? ''
  }

  private space(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++
  }

  private fail(wanted: string): never {
    throw new RangeError(`Pattern '${this.source}': expected ${wanted} at '${this.source.slice(this.at, this.at + 20)}'.`)
  }
}

const downBy = (label: string): Step =>
  label === '*' ? (tree, token) => tree.children[token] ?? [] : (tree, token) => childrenBy(tree, token, label)

const upBy =
  (label: string): Step =>
  (tree, token) => {
    const { head, deprel } = tree.tokens[token]!
    return head !== token && (label === '*' || isRelation(deprel, label)) ? [head] : []
  }

function comparison(key: string, values: ReadonlySet<string>, unknown: () => never): Test {
  switch (key) {
    case 'lemma':
      return (tree, token) => values.has(tree.tokens[token]!.lemma.toLowerCase())
    case 'upos':
      return (tree, token) => values.has(tree.tokens[token]!.upos)
    case 'deprel':
      return (tree, token) => [...values].some((value) => isRelation(tree.tokens[token]!.deprel, value))
    case 'form':
      return (tree, token) => values.has(formOf(tree, token).toLowerCase())
    case 'feats':
      return (tree, token) => (tree.tokens[token]!.feats?.split('|') ?? []).some((feat) => values.has(feat))
    case 'case':
      return (tree, token) => childrenBy(tree, token, 'case', 'mark').some((child) => values.has(tree.tokens[child]!.lemma.toLowerCase()))
    default:
      return unknown()
  }
}

const unique = (indices: readonly number[]): readonly number[] => (indices.length < 2 ? indices : [...new Set(indices)])
