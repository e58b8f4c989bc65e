import { render } from 'preact'
import { readCatalogue } from '../../lib/messages/catalogue.ts'
import { readSettings } from '../../lib/settings/store.ts'
import { textDirection, textLanguage } from '../../lib/ui/texts.ts'
import { type FollowedPage, followPage } from './follow-page.ts'
import { TabPanel } from './tab-panel.tsx'
import { type TabInFront, tabInFront } from './use-tab.ts'

/**
 * How long the first drawing waits for the page, in milliseconds. It answers within two or three of
 * them, and a drawing without it costs a frame more; a busy one must not hold the window.
 */
const patience = 50

/** Draws the panel into the document of a view, in the place of what was there to be seen first. */
export async function mount(openPanel?: (windowId: number) => void): Promise<void> {
  document.documentElement.lang = textLanguage()
  document.documentElement.dir = textDirection()
  const [first, stored, catalogue] = await Promise.all([
    followTabInFront(),
    readSettings(),
    readCatalogue(),
  ])
  await first.followed?.answered(patience)
  const root = document.getElementById('app')
  if (root === null) return
  const given = { ...first, stored, catalogue }
  root.replaceChildren()
  root.removeAttribute('class')
  render(<TabPanel {...given} {...(openPanel && { openPanel })} />, root)
}

/** The page is asked as soon as its tab is known: it answers while the rest is being read. */
async function followTabInFront(): Promise<{
  readonly tab: TabInFront
  readonly followed: FollowedPage | undefined
}> {
  const tab = await tabInFront()
  return { tab, followed: tab.id === undefined ? undefined : followPage(tab.id) }
}
