import polyfill from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import type { Shortcuts } from '../../lib/ui/actions.ts'
import { turnHighlights } from '../background/commands.ts'

/** What the reader set, or what the browser made of our suggestion. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll()
  const keysOf = (name: string): string =>
    commands.find((command) => command.name === name)?.shortcut ?? ''
  return { popup: keysOf('_execute_action'), highlights: keysOf(turnHighlights) }
}

/** Only the browser changes them; Edge takes Chrome's address too. */
export function changeShortcuts(): void {
  if (import.meta.env.FIREFOX) void polyfill.commands.openShortcutSettings()
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
