import { observedMutations } from './disturbances.ts'
import type { Change, PageReader } from './reader.ts'

/** How long one update may take, in milliseconds; the rest waits for the next idle moment. */
const slice = 8

/** How long an update may be put off while the page is busy, in milliseconds. */
const patience = 200

/**
 * Keeps the reading of a page true. Call it before the page is read, so that nothing is missed.
 * Bursts of mutations are read together when the browser is idle; `onChange` hears of it only if
 * some text is gone or new. Writes nothing, so that it never wakes itself.
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
    if (change.removed.length + change.added.length > 0) onChange(change)
  }
  const schedule = () => {
    handle ??= requestIdleCallback(update, { timeout: patience })
  }
  const observer = new MutationObserver((records) => {
    reader.note(records)
    if (reader.isBehind) schedule()
  })
  observer.observe(document, observedMutations)
  for (const root of reader.shadowTrees.roots) observer.observe(root, observedMutations)
  reader.shadowTrees.onMet = (root) => observer.observe(root, observedMutations)
  return () => {
    observer.disconnect()
    reader.shadowTrees.onMet = () => {}
    if (handle !== undefined) cancelIdleCallback(handle)
  }
}
