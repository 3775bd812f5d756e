/** Asks a case what people ask, two hundred times each: `node ask.ts CASE`. Prints one line of JSON: milliseconds (p95) and memory. */
import { openCase } from '../../src/library/case.ts'
import type { CaseActor } from '../../src/model/comparison.ts'
import { random } from '../random.ts'

const TIMES = 200
const [name = ''] = process.argv.slice(2)
const draw = random(23)

const opening = performance.now()
const store = await openCase(name)
const { now } = await store.basis()
const opened = performance.now() - opening

const actors: Pick<CaseActor, 'id' | 'name'>[] = []
for (let after: string | undefined; actors.length < 500; ) {
  const page = await store.actors({}, { limit: 20, ...(after && { after }) })
  actors.push(...page.items.map(({ id, name }) => ({ id, name })))
  after = page.next
  if (!after) break
}

const month = (): { readonly from: string; readonly to: string } => {
  const year = 2000 + draw.below(20)
  const number = String(1 + draw.below(12)).padStart(2, '0')
  return { from: `${year}-${number}-01`, to: `${year}-${number}-28` }
}
const somebody = (): Pick<CaseActor, 'id' | 'name'> => draw.pick(actors)

const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'search, one word': () => store.search(draw.pick(somebody().name.split(' '))),
  'search, two words': () => store.search(`${draw.pick(somebody().name.split(' '))} shelled`),
  'search, a common word': () => store.search('harbour'),
  'find, a name and a word': () => store.find(`${draw.pick(somebody().name.split(' '))} shell*`),
  'find, a common word': () => store.find('harbour'),
  'timeline window': () => store.timeline(month(), { limit: 500 }),
  'timeline window of an actor': () => store.timeline({ ...month(), actor: somebody().id }, { limit: 500 }),
  'actor page': async () => {
    const { id } = somebody()
    await Promise.all([store.actor(id), store.happenings({ actor: id }), store.disputes({ actor: id }), store.network({ actor: id })])
  },
  'network, all years': () => store.network({}, { limit: 200 }),
  'network, a month': () => store.network(month(), { limit: 200 }),
  'disputes list': () => store.disputes({ kind: 'dispute' }),
  'happenings list': () => store.happenings({}),
}

const milliseconds: Record<string, number> = {}
for (const [question, ask] of Object.entries(QUESTIONS)) {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  milliseconds[question] = Math.round(10 * times.toSorted((a, b) => a - b)[Math.floor(TIMES * 0.95)]!) / 10
}
await store.close()
process.stdout.write(
  `${JSON.stringify({ documents: now.documents, opened: Math.round(opened), milliseconds, peak: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
)
process.exit()
