/** What two people might have decided on the sample, so that no view of it is empty. */
import { asked, told } from './telling.ts'

interface Items<T> {
  readonly items: readonly T[]
}

export async function worksOn(url: string): Promise<void> {
  const { items: happenings } = await asked<Items<{ id: string; lemma: string }>>(url, '/happenings?limit=6')
  const { items: disputes } = await asked<Items<{ id: string; about: string }>>(url, '/disputes?kind=dispute')
  const events = await Promise.all(
    happenings.slice(0, 4).map(async ({ id }) => {
      const page = await asked<{ happening: { accounts: readonly { event: string }[] } }>(url, `/happenings/${encodeURIComponent(id)}`)
      return page.happening.accounts[0]!.event
    }),
  )
  const decide = (by: string, ...actions: readonly object[]): Promise<unknown> => told(url, '/decisions', { actions }, by)
  await decide('Ada', { kind: 'accept', target: events[0] }, { kind: 'accept', target: events[1] })
  await decide('Mira', { kind: 'note', target: events[1], text: 'The figure grew during the day; compare the later story.' })
  await decide('Ada', { kind: 'reject', target: events[3], why: 'An order, not yet the deed.' })
  if (disputes[0]) await told(url, '/hypotheses', { dispute: disputes[0].id }, 'Ada')
  await told(url, '/hypotheses', { statement: 'The fighting ended because both sides had run out of strength.' }, 'Mira')
  await told(url, '/evidence', { claims: [happenings[0]!.id] }, 'Mira')
  for (const [by, hypothesis, evidence, rating] of RATINGS)
    await told(url, '/ratings', { hypothesis, evidence, rating }, by).catch(() => undefined)
}

const RATINGS = [
  ['Ada', 'H1', 'E1', '++'],
  ['Ada', 'H2', 'E1', '--'],
  ['Ada', 'H1', 'E2', '-'],
  ['Ada', 'H2', 'E2', '+'],
  ['Mira', 'H1', 'E1', '+'],
  ['Mira', 'H3', 'E1', 'N'],
  ['Mira', 'H2', 'E2', '-'],
] as const
