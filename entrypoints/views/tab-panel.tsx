import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Catalogue } from '../../lib/lexicon/catalogue.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { forgetDamaged, turn } from '../../lib/settings/store.ts'
import { askAlways, readOnce, takeBack } from '../../lib/sites/access.ts'
import type { Actions } from '../../lib/ui/actions.ts'
import { Panel } from '../../lib/ui/panel.tsx'
import type { PageView } from '../../lib/ui/states/notice.ts'
import { writeToClipboard } from './clipboard.ts'
import { useAccess } from './use-access.ts'
import { useArrival } from './use-arrival.ts'
import { usePage } from './use-page.ts'
import { useSettings } from './use-settings.ts'
import { type TabInFront, useTab } from './use-tab.ts'

interface TabPanelProps {
  /** As they stood when the view opened. */
  tab: TabInFront
  stored: Settings
  /** Comes a moment later. */
  catalogue: Promise<Catalogue>
  /** Opens the side panel; absent in the side panel itself. */
  openPanel?: (windowId: number) => void
}

const nothing: Catalogue = { frames: [] }
const waiting: PageView = { kind: 'waiting' }

/** The panel for the tab in front, with everything that it can set going. */
export function TabPanel({ tab: first, stored, openPanel, ...props }: TabPanelProps): VNode {
  const tab = useTab(first)
  const catalogue = useArrival(props.catalogue)
  const { settings, readAgain } = useSettings(stored)
  const { page, show } = usePage(tab)
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
      ...(openPanel && windowId !== undefined && { openPanel: () => openPanel(windowId) }),
    }),
    [id, windowId, settings],
  )
  return (
    <Panel
      key={id}
      {...{ access, settings, actions }}
      catalogue={catalogue ?? nothing}
      page={catalogue === undefined && page.kind === 'report' ? waiting : page}
    />
  )
}
