import { browser } from 'wxt/browser'
import type { PageCount } from '../../lib/messages/background.ts'
import { isRead } from '../../lib/messages/report.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { countText, type TextKey, text } from '../../lib/ui/texts.ts'
import { iconPaths, type ToolbarIcon } from './icons.ts'

/** More does not fit on the badge. */
const most = 999

/** What each state of a page looks like on the button. */
const looks: Readonly<Record<PageCount['state'], { icon: ToolbarIcon; title: TextKey }>> = {
  reading: { icon: 'on', title: 'badge.reading' },
  done: { icon: 'on', title: 'badge.none' },
  full: { icon: 'on', title: 'badge.none' },
  failed: { icon: 'on', title: 'badge.failed' },
  off: { icon: 'off', title: 'badge.off' },
  'site-off': { icon: 'off', title: 'badge.siteOff' },
  'language-not-read': { icon: 'idle', title: 'badge.language' },
  left: { icon: 'idle', title: 'badge.unread' },
}

/**
 * Shows a page's state and count on its tab, and in words as the button's title. All of it is the
 * tab's own: the browser keeps it while the background rests, and takes it away when the tab goes
 * to another page.
 */
export async function showBadge(tabId: number, { state, count }: PageCount): Promise<void> {
  const { icon, title } = looks[state]
  const isFound = count > 0 && (state === 'reading' || isRead(state))
  const words = isFound ? countText('badge.found', count) : text(title)
  const mark = state === 'failed' ? '!' : ''
  const { action } = browser
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: isFound ? badgeNumber(count) : mark }),
      action.setBadgeBackgroundColor({ tabId, color: '#1d2b4f' }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setIcon({ tabId, path: iconPaths(icon) }),
      action.setTitle({ tabId, title: words }),
    ])
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Shows on all tabs whose page tells nothing of itself that it is not read, and why. */
export async function showOnOtherTabs({ highlights }: Settings): Promise<void> {
  const { action } = browser
  await Promise.all([
    action.setIcon({ path: iconPaths(highlights ? 'idle' : 'off') }),
    action.setTitle({ title: text(highlights ? 'badge.unread' : 'badge.off') }),
  ])
}

function badgeNumber(count: number): string {
  return count > most ? `${most}+` : String(count)
}
