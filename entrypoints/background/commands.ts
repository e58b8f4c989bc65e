import { browser } from 'wxt/browser'
import { readSettings, turn } from '../../lib/settings/store.ts'

/** The command that switches highlights on or off, by its name in the manifest. */
export const turnHighlights = 'turn-highlights'

/** Does what the reader's shortcuts ask for; the popup's own is the browser's to open. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === turnHighlights) void turnOver()
  })
}

async function turnOver(): Promise<void> {
  const { highlights } = await readSettings()
  await turn({ kind: 'all' }, !highlights)
}
