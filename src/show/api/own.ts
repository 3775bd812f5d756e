/** What this page changes itself is no news to it: the server tells of every change, whoever made it. */

/** How long after one's own change the news of it may come; milliseconds. */
const LATE = 4000

let held = 0
let until = 0

/** Whether a change that the server tells of now may be our own. */
export const isOwn = (): boolean => held > 0 || Date.now() < until

/** Whatever changes until the returned function is called is our own: an import that goes on, a step on its way. */
export function holdOwn(): () => void {
  held += 1
  let over = false
  return () => {
    if (over) return
    over = true
    held -= 1
    until = Date.now() + LATE
  }
}
