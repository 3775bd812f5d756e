/**
 * The best sequence of BIO labels (Viterbi), where `I-X` may only follow `B-X` or `I-X`. `scores` has one row a word
 * with one logit a label. Returns one label index a word.
 */
export function bestNames(scores: readonly Float32Array[], labels: readonly string[]): readonly number[] {
  const allowed = labels.map((to) => labels.map((from) => mayFollow(from, to)))
  let best = labels.map((label, j) => (label.startsWith('I-') ? -Infinity : (scores[0]?.[j] ?? 0)))
  const back = scores.slice(1).map((row) => {
    const from = labels.map((to) => best.map((score, i) => score - switchCost(labels[i]!, to)))
    const steps = labels.map((_, j) => bestStep(from[j]!, allowed[j]!))
    best = labels.map((label, j) => (from[j]![steps[j]!] ?? -Infinity) + row[j]! - doubt(label))
    return steps
  })
  const path = scores.length ? [argmax(best)] : []
  for (const steps of back.toReversed()) path.unshift(steps[path[0]!]!)
  return path
}

/** A name seldom starts right where another ends: `Elm|Lane|Bakery` is one. Chosen on UNER-EWT dev. */
const switchCost = (from: string, to: string): number => (to.startsWith('B-') && from !== 'O' ? 3 : 0)

/** The model sees organizations too readily in capitals that are none. Chosen on UNER-EWT dev. */
const doubt = (label: string): number => (label.endsWith('ORG') ? 1 : 0)

const mayFollow = (from: string, to: string): boolean => !to.startsWith('I-') || from.slice(2) === to.slice(2)

function bestStep(best: readonly number[], allowed: readonly boolean[]): number {
  let step = -1
  best.forEach((score, i) => {
    if (allowed[i] && (step < 0 || score > best[step]!)) step = i
  })
  return step
}

const argmax = (values: readonly number[]): number => values.indexOf(Math.max(...values))
