/** How long changes are gathered before they are told, in milliseconds. */
const pause = 100

/** Calls `tell` once after a burst of calls, at most every tenth of a second. */
export function gatherChanges(tell: () => void): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      tell()
    }, pause)
  }
}
