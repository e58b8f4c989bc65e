import { useEffect, useState } from 'preact/hooks'
import { type Browser, browser } from 'wxt/browser'

/** The tab that a view speaks of. */
export interface TabInFront {
  /** Absent where the browser does not say. */
  readonly id: number | undefined
  readonly windowId: number | undefined
  /** Absent where we have no right to know it. */
  readonly url: string | undefined
  readonly incognito: boolean
  readonly isLoading: boolean
}

/** The tab in front of the window that the view belongs to. */
export async function tabInFront(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tabOf(tab)
}

/** Follows the tab in front, as the reader goes to another and as its page changes. */
export function useTab(first: TabInFront): TabInFront {
  const [tab, setTab] = useState(first)
  useEffect(() => {
    const activated = ({ windowId }: Browser.tabs.OnActivatedInfo): void => {
      if (windowId === first.windowId) void tabInFront().then(setTab)
    }
    const updated = (id: number, _change: object, changed: Browser.tabs.Tab): void => {
      setTab((before) => (before.id === id ? tabOf(changed) : before))
    }
    browser.tabs.onActivated.addListener(activated)
    browser.tabs.onUpdated.addListener(updated)
    return () => {
      browser.tabs.onActivated.removeListener(activated)
      browser.tabs.onUpdated.removeListener(updated)
    }
  }, [first.windowId])
  return tab
}

function tabOf(tab: Browser.tabs.Tab | undefined): TabInFront {
  return {
    id: tab?.id,
    windowId: tab?.windowId,
    url: tab?.url,
    incognito: tab?.incognito ?? false,
    isLoading: tab?.status === 'loading',
  }
}
