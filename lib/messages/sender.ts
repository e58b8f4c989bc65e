import { type Browser, browser } from 'wxt/browser'

/** Whether a message or a port comes from a part of this extension. */
export function isOurs(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id !== undefined && sender.id === browser.runtime.id
}
