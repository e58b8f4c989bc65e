import { observedMutations } from './disturbances.ts'
import type { Change, PageReader } from './reader.ts'

/** How long one update may take, in milliseconds; the rest waits for the next idle moment. */
const slice = 8

/** How long an update may be put off while the page is busy, in milliseconds. */
const patience = 200

/** How often to see whether a frame shows another document, before it is loaded. Milliseconds. */
const interval = 1000

/**
 * Keeps the reading of a page true. Call it before the page is read, so that nothing is missed.
 * Bursts of mutations are read together when the browser is idle. `onChange` hears of it also where
 * no text is gone or new: what stands beside it may be. Writes nothing, so that it never wakes itself.
 *
 * @returns stops the watch; nothing is reported afterwards.
 */
export function watchPage(
  document: Document,
  reader: PageReader,
  onChange: (change: Change) => void,
): () => void {
  let handle: number | undefined
  const update = () => {
    handle = undefined
    const end = performance.now() + slice
    const change = reader.update(() => performance.now() < end)
    if (reader.isBehind) schedule()
    onChange(change)
  }
  const schedule = () => {
    handle ??= requestIdleCallback(update, { timeout: patience })
  }
  const catchUp = () => {
    if (reader.isBehind) schedule()
  }
  const observer = new MutationObserver((records) => {
    reader.note(records)
    catchUp()
  })
  const life = new AbortController()
  const watch = (root: Document | ShadowRoot) => {
    observer.observe(root, observedMutations)
    // An image of the page's may have the name `addEventListener`.
    const { addEventListener } = EventTarget.prototype
    addEventListener.call(root, 'load', catchUp, { capture: true, signal: life.signal })
  }
  const { shadowTrees, frameTrees } = reader
  for (const root of [document, ...shadowTrees.roots, ...frameTrees.documents]) watch(root)
  shadowTrees.onMet = watch
  frameTrees.onMet = watch
  const looking = setInterval(catchUp, interval)
  return () => {
    observer.disconnect()
    life.abort()
    clearInterval(looking)
    shadowTrees.onMet = () => {}
    frameTrees.onMet = () => {}
    if (handle !== undefined) cancelIdleCallback(handle)
  }
}
