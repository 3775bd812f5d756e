/** How happenings stand between the voices, in the few words that fit into a box. */
import type { HappeningSummary } from '../api/answers.ts'

/** What the voices make of it together; nothing for what is asserted. */
export const STATE_NOTES: Readonly<Record<HappeningSummary['state'], string>> = {
  asserted: '',
  denied: 'did not happen, they say',
  contested: 'contested',
  open: 'not said to be done',
}

/** Whether it is drawn hollow: nobody says that it happened. */
export const isHollowState = (state: HappeningSummary['state'] | undefined): boolean => state === 'denied' || state === 'open'
