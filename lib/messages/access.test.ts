import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { tellAccessTaken, whenAccessTaken } from './access.ts'

const listeners = new Set<(message: unknown, sender: unknown) => void>()
const ours = { id: fakeBrowser.runtime.id }
const message = { type: 'access-taken', origins: ['*://a.example/*'] }

beforeEach(() => {
  listeners.clear()
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  })
})

it('tells every tab, and does not mind those without a page of ours', async () => {
  const sendMessage = vi.fn().mockRejectedValueOnce(new Error('no receiver'))
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }], sendMessage })
  await tellAccessTaken(['*://a.example/*'])
  expect(sendMessage.mock.calls).toEqual([
    [1, message],
    [2, message],
  ])
})

it('hears of it from ourselves alone, until it stops listening', () => {
  const taken = vi.fn()
  const stop = whenAccessTaken(taken)
  const say = (said: unknown, sender: unknown) => {
    for (const listener of listeners) listener(said, sender)
  }
  say(message, { id: 'somebody-else' })
  say({ type: 'access-taken', origins: 'all' }, ours)
  expect(taken).not.toHaveBeenCalled()
  say(message, ours)
  expect(taken.mock.calls).toEqual([[['*://a.example/*']]])
  stop()
  say(message, ours)
  expect(taken).toHaveBeenCalledTimes(1)
})
