import { browser } from 'wxt/browser'

const portName = 'presence'

/** How long Chromium needs, after the port has closed, to take `runtime.id` away. Milliseconds. */
const grace = 250
/** How often a page looks for the extension once its port is closed. Milliseconds. */
const interval = 1000

/**
 * Calls back once, when the extension has been removed, disabled or updated under an open page:
 * Chromium keeps painting then. A port that closes tells it at once; it also closes whenever the
 * idle background is stopped, and opening it again would wake the background for every open page,
 * so from then on the page looks for itself.
 */
export function whenExtensionGone(gone: () => void): void {
  const look = (): void => {
    if (browser.runtime?.id === undefined) gone()
    else setTimeout(look, interval)
  }
  try {
    const port = browser.runtime.connect({ name: portName })
    port.onDisconnect.addListener(() => {
      void browser.runtime?.lastError
      setTimeout(look, grace)
    })
  } catch {
    look()
  }
}

/** Holds the background's end of the presence ports; nothing is said over them. */
export function acceptPresence(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName) port.onDisconnect.addListener(() => void browser.runtime.lastError)
  })
}
