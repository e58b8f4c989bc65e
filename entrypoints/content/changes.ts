/** How long changes are gathered before they are told, in milliseconds. */
const shortestPause = 100

/** How much longer than the telling itself the pause after it is: a tenth of the time goes there. */
const rest = 9

/**
 * Calls `tell` once after a burst of calls, at most every tenth of a second, and less often where
 * telling takes long, as on a page with thousands of matches.
 */
export function gatherChanges(tell: () => void): () => void {
  let isWaiting = false
  let pause = shortestPause
  return () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      const start = performance.now()
      tell()
      pause = Math.max(shortestPause, (performance.now() - start) * rest)
    }, pause)
  }
}
