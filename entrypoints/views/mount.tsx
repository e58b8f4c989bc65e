import { render } from 'preact'
import { readCatalogue } from '../../lib/messages/catalogue.ts'
import { readSettings } from '../../lib/settings/store.ts'
import { textDirection, textLanguage } from '../../lib/ui/texts.ts'
import { TabPanel } from './tab-panel.tsx'
import { tabInFront } from './use-tab.ts'

/** Draws the panel into the document of a view, in the place of what was there to be seen first. */
export async function mount(openPanel?: (windowId: number) => void): Promise<void> {
  document.documentElement.lang = textLanguage()
  document.documentElement.dir = textDirection()
  const catalogue = readCatalogue()
  const [tab, stored] = await Promise.all([tabInFront(), readSettings()])
  const root = document.getElementById('app')
  if (root === null) return
  const given = { tab, stored, catalogue }
  root.replaceChildren()
  root.removeAttribute('class')
  render(<TabPanel {...given} {...(openPanel && { openPanel })} />, root)
}
