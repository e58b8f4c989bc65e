import { browser } from 'wxt/browser'
import { tellAccessTaken } from '../../lib/messages/access.ts'
import { grantedOrigins } from '../../lib/sites/origins.ts'
import { readOpenPages, registerGrantedSites } from '../../lib/sites/register.ts'

/**
 * Follows what the reader grants and takes back, in our popup or in the browser's own settings:
 * a granted site is read from then on, its open pages too; on one that is taken back the reading
 * stops.
 */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGrantedSites()
    void readOpenPages(origins)
  })
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerGrantedSites()
    void tellAccessTaken(origins)
  })
  // An update takes the registrations away, and the script of the old version off the open pages.
  browser.runtime.onInstalled.addListener(() => void grantedOrigins().then(readOpenPages))
  void registerGrantedSites()
}
