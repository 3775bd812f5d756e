/** The tables, as Kysely sees them on both databases. `migrations/` makes them and says what each column means. */

export interface DocumentRow {
  number: number
  id: string
  uri: string
  title: string | null
  byline: string | null
  publisher: string | null
  url: string | null
  published: string | null
  language: string
  added: string
  sha256: string
  words: number
  events: number
  claims: number
  copied_share: number | null
  copied_of: number | null
}

export interface CopyRow {
  document: number
  start_at: number
  end_at: number
  of_document: number
  of_start: number
  of_end: number
  similarity: number
  because: string
}

export interface ImportRow {
  seq: number
  uri: string
  state: string
  reason: string | null
  document: string | null
  hints: string | null
  owner: string | null
  leased_until: number | null
  kind: string | null
}

export interface UploadRow {
  uri: string
  name: string
  media_type: string | null
  bytes: Uint8Array
  kept: number
}

/** What is kept as JSON, with a hash that tells whether it changed; `n` is short for `id` inside the database. */
interface Kept {
  n: number
  id: string
  hash: string
  data: string
}

export interface ActorRow extends Kept {
  rank: number
  name: string
  names: string
}

export interface HappeningRow extends Kept {
  type: string
  state: string
  span: number
  from_day: number
  to_day: number
  accounts: Uint8Array
  glance: string
}

export interface ParticipantRow {
  actor: string
  from_day: number
  happening: number
  to_day: number
  type: string
  state: string
  source: number
  target: number
  place: number
}

export interface AccountRow {
  document: number
  from_day: number
  happening: number
  voice: string
  voice_name: string
  value: string
  voice_called: string
}

export interface SpeakerRow {
  voice: string
  from_day: number
  happening: number
}

export interface DisputeRow extends Kept {
  kind: string
  about: string
  happening: number
  rank: number
}

export interface LinkRow extends Kept {
  from_happening: number
  to_happening: number
}

export interface EffectRow extends Kept {
  actor: string
  voice: string
  voice_name: string
  happening: number
  from_day: number
}

export interface OriginRow extends Kept {
  rank: number
}

export interface DecisionRow {
  seq: number
  batch: string
  at: string
  by_whom: string
  action: string
}

export interface ActRow {
  day: number
  source: string
  target: string
  happening: number
  month: number
  conflict: number
  origins: number
}

export interface NetworkRow {
  level: number
  period: number
  source: string
  target: string
  cooperation: number
  conflict: number
  origins: number
  rank: number
}

export interface Schema {
  versions: { version: number; name: string; at: string }
  counters: { name: string; value: number }
  documents: DocumentRow
  texts: { number: number; text: Uint8Array; reading: Uint8Array }
  digests: { number: number; digest: Uint8Array; fingerprint: Uint8Array }
  originals: { number: number; media_type: string; bytes: Uint8Array }
  copies: CopyRow
  search: { number: number; words: unknown; loose: boolean }
  told: { happening: number; words: unknown }
  imports: ImportRow
  uploads: UploadRow
  actors: ActorRow
  happenings: HappeningRow
  participants: ParticipantRow
  accounts: AccountRow
  speakers: SpeakerRow
  disputes: DisputeRow
  links: LinkRow
  effects: EffectRow
  origins: OriginRow
  origin_documents: { document: number; origin: number }
  decisions: DecisionRow
  acts: ActRow
  network: NetworkRow
}
