/** What a map is made of: boxes and the arrows between them. */
import type { Siglum } from '../voices.tsx'

export interface MapNode {
  readonly id: string
  /** Set on at most two lines. */
  readonly title: string
  /** One short line below: 'did not happen', 'claims'. */
  readonly note?: string
  /** Whose it is: letters before the note. */
  readonly sigla?: readonly Siglum[]
  /** What did not happen, or is not said to have: a dashed box. */
  readonly hollow?: boolean
  /** What the map is about: a heavy box. */
  readonly strong?: boolean
}

/** 'leads': ▸ an arrow; 'stops': ⊣ a bar; 'denies': dotted, two bars; 'serves': dashed with an open arrow. */
export type MapSign = 'leads' | 'stops' | 'denies' | 'serves'

export interface MapEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly sign: MapSign
  /** 'causes'. */
  readonly label: string
  readonly sigla?: readonly Siglum[]
}
