import type { VNode } from 'preact'
import type { Catalogue } from '../../lib/lexicon/catalogue.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { Masthead } from '../../lib/ui/masthead.tsx'
import { ReportView } from '../../lib/ui/report-view.tsx'
import { usePage } from './use-page.ts'
import { useSettings } from './use-settings.ts'

interface PopupProps {
  /** The tab that the popup stands on; none where the browser does not say. */
  tabId: number | undefined
  /** The settings when the popup opened. */
  stored: Settings
  catalogue: Catalogue
}

/** What the button in the toolbar opens. */
export function Popup({ tabId, stored, catalogue }: PopupProps): VNode {
  const { settings, unsaved, turn } = useSettings(stored)
  const { view, show } = usePage(tabId)
  return (
    <>
      <Masthead highlights={settings.highlights} onHighlights={(on) => turn({ kind: 'all' }, on)} />
      <ReportView view={view} unsaved={unsaved} catalogue={catalogue} onShow={show} />
    </>
  )
}
