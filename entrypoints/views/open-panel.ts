import polyfill from 'webextension-polyfill'
import { browser } from 'wxt/browser'

/**
 * Opens the list beside the page of a window. To be called from a click with nothing awaited
 * before: the browsers refuse otherwise.
 */
export function openPanel(windowId: number): void {
  const opening = import.meta.env.FIREFOX
    ? polyfill.sidebarAction.open()
    : browser.sidePanel.open({ windowId })
  void opening.then(() => window.close())
}
