import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Catalogue } from '../../lib/lexicon/catalogue.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { forgetDamaged, turn } from '../../lib/settings/store.ts'
import { askAlways, readOnce, takeBack } from '../../lib/sites/access.ts'
import type { Actions } from '../../lib/ui/actions.ts'
import { Panel } from '../../lib/ui/panel.tsx'
import { writeToClipboard } from './clipboard.ts'
import type { FollowedPage } from './follow-page.ts'
import { changeShortcuts, readShortcuts } from './shortcuts.ts'
import { useAccess } from './use-access.ts'
import { usePage } from './use-page.ts'
import { useSettings } from './use-settings.ts'
import { type TabInFront, useTab } from './use-tab.ts'

interface TabPanelProps {
  /** As they stood when the view opened. */
  tab: TabInFront
  /** Its page; absent where the browser does not tell the tab. */
  followed: FollowedPage | undefined
  stored: Settings
  catalogue: Catalogue
  /** Opens the side panel; absent in the side panel itself. */
  openPanel?: (windowId: number) => void
}

/** The panel for the tab in front, with everything that it can set going. */
export function TabPanel({
  tab: first,
  followed,
  stored,
  catalogue,
  openPanel,
}: TabPanelProps): VNode {
  const tab = useTab(first)
  const { settings, readAgain } = useSettings(stored)
  const { page, show } = usePage(tab, followed)
  const access = useAccess(tab)
  const { id, windowId } = tab
  const actions = useMemo(
    (): Actions => ({
      ...{ turn, show, readAgain, takeBack },
      readOnce: async () => id !== undefined && (await readOnce(id)).ok,
      readAlways: askAlways,
      reload: () => id !== undefined && void browser.tabs.reload(id),
      forgetDamaged: () => forgetDamaged(settings),
      copy: writeToClipboard,
      shortcuts: readShortcuts,
      changeShortcuts,
      ...(openPanel && windowId !== undefined && { openPanel: () => openPanel(windowId) }),
    }),
    [id, windowId, settings],
  )
  return <Panel key={id} {...{ access, settings, actions, catalogue, page }} />
}
