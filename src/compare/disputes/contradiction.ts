/** Whether a denial and an assertion tell of one act, by one doer, against one target, at one time: only then they cannot both hold. */
import type { DigestArgument } from '../../model/digest.ts'
import type { Kinship } from './kin.ts'
import { overlap } from './spans-of-time.ts'
import { haveOtherNames, shareAThing } from './things.ts'
import { publishedOf, type Told } from './told.ts'
import { disputeWords } from './words.ts'

/** Whether a denial and an assertion of two voices cannot both hold. */
export function contradicts(denial: Told, one: Told, kinship: Kinship): boolean {
  if (one.voice.key === denial.voice.key) return false
  return opposes(denial, one, kinship)
}

/** The same, whoever speaks. */
export function opposes(denial: Told, one: Told, kinship: Kinship): boolean {
  if (one.sign === '-' || relaysOf(denial, one) || isTooEarly(denial, one)) return false
  if (one.account.event === denial.account.event) return true
  return (
    sameAct(denial, one, kinship) &&
    sameDoer(denial, one, kinship) &&
    (TOGETHER.has(denial.event.type) ||
      compatible(targetsOf(denial, kinship), targetsOf(one, kinship), kinship) ||
      (deniesAny(denial) && shareAThing(denial, one))) &&
    !haveOtherNames(denial, one) &&
    areOfOneTime(denial, one) &&
    !deniesANumber(denial, one)
  )
}

/** One word, one target, or a bare `the attack`; what is said in words is another act with every content. */
function sameAct(denial: Told, one: Told, { kin }: Kinship): boolean {
  if (denial.event.type === 'AGREE' && isBareNoun(denial)) return one.event.type === 'AGREE'
  if (isSpeech(denial) || isSpeech(one)) return denial.event.lemma === one.event.lemma && isDeed(denial) && shareAThing(denial, one)
  if (stem(denial) === stem(one)) return true
  const [a, b] = [doersAndTargets(denial), doersAndTargets(one)]
  return a.some((x) => b.some((y) => kin(x, y))) || [denial, one].some(isBareNoun)
}

const doersAndTargets = (told: Told): readonly string[] => (TOGETHER.has(told.event.type) ? doersOf(told) : told.account.says.targets)

const isSpeech = ({ event }: Told): boolean =>
  ['ACCUSE', 'REJECT', 'THREATEN'].includes(event.type) || disputeWords().speaking.test(event.lemma)

/** What is promised can be set against what was not; who admits or denies has a content of each own. */
const isDeed = ({ event }: Told): boolean => disputeWords().doing.test(event.lemma)

export const stem = ({ event }: Told): string => event.lemma.slice(0, 5)

const isBareNoun = ({ event }: Told): boolean => /\/noun\[/.test(event.rule ?? '') && !event.arguments.some(({ role }) => role === 'target')

/** Whoever passes a denial on does not contradict it with the same words. */
const relaysOf = (denial: Told, one: Told): boolean =>
  one.account.event === denial.account.event &&
  one.account.voices.length < denial.account.voices.length &&
  denial.account.voices.some(({ key }) => key === one.voice.key)

/** Who denies only its own part does not contradict one who names nobody. */
export function sameDoer(denial: Told, one: Told, { kin }: Kinship): boolean {
  const [denied, said] = [doersOf(denial), doersOf(one)]
  if (denial.account.says.sources.length === 0) return hasNoDoer(denial) || saysNobody(denial)
  return denied.some((a) => said.some((b) => kin(a, b))) || (saysNobody(denial) && isOfOneKind(denial, one))
}

/** `No soldier of ours`, `the soldiers`: the last word of the one stands in the other, and no name is left out. */
function isOfOneKind(denial: Told, one: Told): boolean {
  const nobody = sourcesOf(denial).filter(isNobody)
  return nobody.every(
    ({ words }) =>
      !/(?<=\s)\p{Lu}/u.test(words) &&
      sourcesOf(one).some(
        (other) => other.words.toLowerCase().includes(lastWord(words)) || /^(?:nobody|no one|anybody|anyone)$/i.test(words),
      ),
  )
}

const sourcesOf = ({ event }: Told): readonly DigestArgument[] => event.arguments.filter(({ role }) => role === 'source')
const lastWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1)!.replace(/s$/, '')

const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** Who meets whom is one thing told from either end. */
const doersOf = ({ event, account: { says } }: Told): readonly string[] =>
  TOGETHER.has(event.type) ? [...says.sources, ...says.targets] : says.sources

const hasNoDoer = ({ event }: Told): boolean => !event.arguments.some(({ role }) => role === 'source')

const saysNobody = ({ event }: Told): boolean => event.arguments.some((argument) => argument.role === 'source' && isNobody(argument))

/** `No house was burned`. */
const deniesAny = ({ event }: Told): boolean => event.arguments.some((argument) => argument.role === 'target' && isNobody(argument))

const isNobody = ({ words, quantity }: DigestArgument): boolean => quantity?.to === 0 || /^(?:no|none|nobody|anybody|anyone)\b/i.test(words)

/** Without `anybody` and the like. */
const targetsOf = ({ account }: Told, { actor }: Kinship): readonly string[] =>
  account.says.targets.filter((id) => !disputeWords().anybody.test(actor(id)?.name ?? ''))

/** One target, or a name and a description that may be one: `Port Halden`, `the harbour`. */
const compatible = (one: readonly string[], other: readonly string[], kinship: Kinship): boolean =>
  one.length === 0 || other.length === 0 || one.some((a) => other.some((b) => kinship.kin(a, b) || mayDescribe(a, b, kinship)))

function mayDescribe(a: string, b: string, { actor }: Kinship): boolean {
  const [one, other] = [actor(a), actor(b)]
  return one !== undefined && other !== undefined && one.kind === other.kind && isNamed(one.name) !== isNamed(other.name)
}

const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name)

/** `did not kill 14 people` denies the number first, unless it is the number of the other account. */
const deniesANumber = ({ event }: Told, one: Told): boolean =>
  (event.quantities ?? []).some(
    ({ from, to }) => (from ?? to ?? 0) > 0 && !(one.event.quantities ?? []).some((q) => q.from === from && q.to === to),
  )

/** In days: how long before its denial is told an act may have been, where the day of the denial may be that of telling it. */
const TELLING = 3

/** `told reporters on Tuesday that nobody crossed`: a day right before the report came out may be the day of saying. */
function areOfOneTime(denial: Told, one: Told): boolean {
  const [denied, said] = [denial.account.says, one.account.says]
  if (overlap(denied, said)) return true
  const [day, published, act] = [denied.from, publishedOf(denial), said.to ?? said.from].map((date) => Date.parse(date ?? '') / 86_400_000)
  return published! - day! >= 0 && published! - day! <= 1 && day! - act! >= 0 && day! - act! <= TELLING
}

/** A denial that came out before the day of the act: it had not happened yet. */
const isTooEarly = (denial: Told, { account }: Told): boolean => {
  const [published, day] = [publishedOf(denial), account.says.from]
  return published !== undefined && day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day > published
}
