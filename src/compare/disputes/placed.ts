/** Where each event and claim of the case stands: its happening, and what is told there. */
import type { Happening } from '../../model/comparison.ts'
import { partsOfRef } from '../../model/digest.ts'
import type { Counted } from './numbers.ts'
import type { Case, Told } from './told.ts'
import { toldBy, withoutMerelyNamed } from './told.ts'

export interface Placed {
  readonly happenings: readonly Happening[]
  readonly happeningOf: (event: string) => Happening | undefined
  /** Accounts of an event, by its ref. */
  readonly toldOn: (event: string) => readonly Told[]
  readonly toldIn: (happening: Happening) => readonly Told[]
  readonly toldAs: (claim: string) => Told | undefined
  /** Everything told in a document. */
  readonly toldAcross: (document: string) => readonly Told[]
  /** Whether an account is made by a voice of its reading. */
  readonly speaks: (told: Told, voice: string) => boolean
  /** Numbers that count the people of a happening: its own, and tolls told elsewhere of it. */
  readonly countedIn: (happening: Happening) => readonly Counted[]
}

export function placedIn(known: Case, happenings: readonly Happening[]): Placed {
  const byHappening = new Map(happenings.map(({ id, accounts }) => [id, accounts.flatMap((account) => toldBy(known, account))]))
  const all = [...byHappening.values()].flat()
  const byEvent = once(() => Map.groupBy(all, ({ account }) => account.event))
  const byDocument = once(() => Map.groupBy(all, ({ account }) => account.document))
  const byClaim = once(() => new Map(all.map((one) => [one.account.claim, one])))
  const home = new Map(happenings.flatMap((happening) => happening.accounts.map(({ event }) => [event, happening] as const)))
  const counted = Map.groupBy(
    all.flatMap((one) => (one.event.quantities ?? []).map((quantity) => ({ told: one, quantity }))),
    ({ told: one }) => (home.get(incidentOf(one)) ?? home.get(one.account.event))!.id,
  )
  return {
    happenings,
    happeningOf: (event) => home.get(event),
    toldOn: (event) => byEvent().get(event) ?? [],
    toldIn: ({ id }) => withoutMerelyNamed(byHappening.get(id) ?? []),
    toldAs: (claim) => byClaim().get(claim),
    toldAcross: (document) => byDocument().get(document) ?? [],
    speaks: ({ account, event }, voice) =>
      event.claims.some(({ id, voices }) => `${account.document}#${id}` === account.claim && voices.at(-1) === voice),
    countedIn: ({ id }) => counted.get(id) ?? [],
  }
}

/** Large cases have a million claims, and often nobody asks for single ones. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const incidentOf = ({ account, event }: Told): string => (event.incident ? `${partsOfRef(account.event).document}#${event.incident}` : '')
