import { isRead, type PageState, type Report } from '../../messages/report.ts'
import type { Settings } from '../../settings/choices.ts'
import type { Access } from '../../sites/access.ts'

/**
 * What is known of the tab's page: nothing yet, nothing for so long that it must be busy, that nothing
 * of ours reads it, or its report.
 */
export type PageView =
  | { readonly kind: 'waiting' | 'busy' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'report'; readonly report: Report }

/** Why there is no list to show. */
export type Notice =
  | { readonly kind: 'notListed' | 'notListedPrivate' | 'siteOff'; readonly host: string }
  | { readonly kind: Plain }

type Plain =
  | 'reading'
  | 'busy'
  | 'none'
  | 'hidden'
  | 'off'
  | 'closed'
  | 'unseen'
  | 'file'
  | 'reload'
  | 'language'
  | 'failed'

/** What stands in the way of the list; `undefined` where it can be shown, or nothing is known yet. */
export function noticeOf(
  page: PageView,
  access: Access | undefined,
  settings: Settings,
): Notice | undefined {
  if (!settings.highlights) return { kind: 'off' }
  if (page.kind === 'silent') return access && noticeOfAccess(access, settings)
  if (page.kind !== 'report') return page.kind === 'busy' ? { kind: 'busy' } : undefined
  const { state, site, matches, hidden } = page.report
  if (matches.length > 0 && (isRead(state) || state === 'reading')) return undefined
  if (state === 'site-off') return { kind: 'siteOff', host: site }
  if (isRead(state) && hidden > 0) return { kind: 'hidden' }
  return { kind: noticeOfState[state] }
}

const noticeOfState = {
  reading: 'reading',
  done: 'none',
  full: 'none',
  off: 'off',
  'language-not-read': 'language',
  failed: 'failed',
} as const satisfies Readonly<Record<Exclude<PageState, 'site-off'>, Plain>>

/** Nothing of ours is in the page: what we may do with it says why. */
function noticeOfAccess(access: Access, settings: Settings): Notice {
  switch (access.kind) {
    case 'closed':
    case 'unseen':
    case 'file':
      return { kind: access.kind }
    case 'askable':
      // Of a private window no site may be kept.
      return { kind: access.isPrivate ? 'notListedPrivate' : 'notListed', host: access.host }
    case 'listed':
    case 'granted': {
      const isOff = settings.off.sites.has(access.host)
      return isOff ? { kind: 'siteOff', host: access.host } : { kind: 'reload' }
    }
  }
}

/** The site of the tab's page as switches name it, where it has one that may be known. */
export function siteOf(page: PageView, access: Access | undefined): string | undefined {
  if (page.kind === 'report' && page.report.site !== '') return page.report.site
  return access !== undefined && 'host' in access ? access.host : undefined
}

/** Whether more may follow. */
export function isReading(page: PageView, access: Access | undefined): boolean {
  if (page.kind === 'silent') return access === undefined
  return page.kind !== 'report' || page.report.state === 'reading'
}
