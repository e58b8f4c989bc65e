import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { isOurs } from './sender.ts'

const accessTaken = v.object({
  type: v.literal('access-taken'),
  /** Match patterns. */
  origins: v.array(v.string()),
})

/** Tells every open page of ours that the reader took these origins back. Never rejects. */
export async function tellAccessTaken(origins: readonly string[]): Promise<void> {
  const message = { type: 'access-taken', origins }
  const tabs = await browser.tabs.query({})
  const told = tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.tabs.sendMessage(id, message)
  })
  await Promise.allSettled(told) // most tabs have no content script of ours
}

/**
 * Calls back with the origins that the reader took back.
 * @returns a function that stops listening
 */
export function whenAccessTaken(taken: (origins: readonly string[]) => void): () => void {
  const hear = (message: unknown, sender: Parameters<typeof isOurs>[0]): void => {
    const parsed = v.safeParse(accessTaken, message)
    if (isOurs(sender) && parsed.success) taken(parsed.output.origins)
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime?.onMessage?.removeListener(hear)
}
