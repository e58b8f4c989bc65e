import { browser } from 'wxt/browser'
import type { PageCount } from '../../lib/messages/background.ts'
import { countText, text } from '../../lib/ui/texts.ts'

/** More does not fit on the badge. */
const most = 999

/**
 * Shows a page's count on its tab, and in words as the button's title. Both are the tab's own, and
 * the browser takes them away when the tab goes to another page.
 */
export async function showBadge(tabId: number, page: PageCount): Promise<void> {
  const { action } = browser
  const count = page.state === 'off' ? 0 : page.count
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: count === 0 ? '' : badgeNumber(count) }),
      action.setBadgeBackgroundColor({ tabId, color: '#1d2b4f' }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setTitle({ tabId, title: titleOf(page) }),
    ])
  } catch {
    // The tab was closed in the meantime.
  }
}

function badgeNumber(count: number): string {
  return count > most ? `${most}+` : String(count)
}

function titleOf({ state, count }: PageCount): string {
  if (state === 'off') return text('badge.off')
  if (state === 'failed') return text('badge.failed')
  if (state === 'language-not-read') return text('badge.language')
  if (count > 0) return countText('badge.found', count)
  return text(state === 'reading' ? 'badge.reading' : 'badge.none')
}
