import { useEffect, useState } from 'preact/hooks'

/** What fills the first screen, and what is added whenever the browser has nothing else to do. */
const first = 8
const more = 50

/**
 * How many of a list's items to draw: a screenful at once, the others in pieces while the browser
 * is idle, so that a thousand hold nobody up and all are there to be searched and scrolled.
 * @param series what the list shows; another value begins anew
 * @param needed how many must be drawn at once, for the one that is wanted to be there
 */
export function useGrowing(total: number, needed: number, series: unknown): number {
  const [drawn, setDrawn] = useState({ series, limit: first })
  const limit = drawn.series === series ? drawn.limit : first
  useEffect(() => {
    if (limit >= total) return
    return whenIdle(() => setDrawn({ series, limit: limit + more }))
  }, [limit, total, series])
  return Math.max(limit, needed)
}

function whenIdle(task: () => void): () => void {
  const handle = requestIdleCallback(task, { timeout: 500 })
  return () => cancelIdleCallback(handle)
}
