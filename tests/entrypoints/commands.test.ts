import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followCommands, turnHighlights } from '../../entrypoints/background/commands.ts'
import { readSettings } from '../../lib/settings/store.ts'

const addListener = vi.fn<(listener: (command: string) => void) => void>()

/** Presses the keys of a command. */
function press(command: string): void {
  for (const [listener] of addListener.mock.calls) listener(command)
}

const highlights = async () => (await readSettings()).highlights

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener } } })
  followCommands()
})

it('the shortcut switches highlights off, and on again', async () => {
  press(turnHighlights)
  await vi.waitFor(async () => expect(await highlights()).toBe(false))
  press(turnHighlights)
  await vi.waitFor(async () => expect(await highlights()).toBe(true))
})

it('no other command does', async () => {
  press('_execute_action')
  press(turnHighlights)
  await vi.waitFor(async () => expect(await highlights()).toBe(false))
})
