import type { PageState, Report } from '../messages/report.ts'

/** What is known of the page: nothing yet, that it has no content script of ours, or its report. */
export type View =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'report'; readonly report: Report }

/** Which sentence stands where no list can. */
export type Notice = 'reading' | 'none' | 'off' | 'unreadable' | 'language' | 'failed'

const noticeOfState: Readonly<Record<PageState, Notice>> = {
  reading: 'reading',
  done: 'none',
  off: 'off',
  'site-off': 'off',
  'language-not-read': 'language',
  failed: 'failed',
}

/** The notice for a view; `undefined` where there are matches to list or nothing is known yet. */
export function noticeOf(view: View): Notice | undefined {
  if (view.kind === 'waiting') return undefined
  if (view.kind === 'unreadable') return 'unreadable'
  const { state, matches } = view.report
  if (matches.length > 0 && (state === 'done' || state === 'reading')) return undefined
  return noticeOfState[state]
}

/** Whether more may follow. */
export function isReading(view: View): boolean {
  return view.kind === 'waiting' || (view.kind === 'report' && view.report.state === 'reading')
}
