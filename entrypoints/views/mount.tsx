import '../../lib/ui/styles.ts'
import { render } from 'preact'
import { readCatalogue } from '../../lib/messages/catalogue.ts'
import { readSettings } from '../../lib/settings/store.ts'
import { textDirection, textLanguage } from '../../lib/ui/texts.ts'
import { TabPanel } from './tab-panel.tsx'
import { tabInFront } from './use-tab.ts'

/** Draws the panel into the document of a view. */
export async function mount(openPanel?: (windowId: number) => void): Promise<void> {
  document.documentElement.lang = textLanguage()
  document.documentElement.dir = textDirection()
  const [tab, stored, catalogue] = await Promise.all([
    tabInFront(),
    readSettings(),
    readCatalogue(),
  ])
  const root = document.getElementById('app')
  const given = { tab, stored, catalogue }
  if (root) render(<TabPanel {...given} {...(openPanel && { openPanel })} />, root)
}
