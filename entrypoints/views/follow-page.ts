import { whenPageSpeaks } from '../../lib/messages/background.ts'
import { followReport, type PageConnection } from '../../lib/messages/page.ts'
import type { MatchReport } from '../../lib/messages/report.ts'
import { keepKnown } from '../../lib/ui/matches/keep-known.ts'
import type { PageView } from '../../lib/ui/states/notice.ts'

/** How long a page may be silent before it counts as busy, in milliseconds. */
const patience = 1000

/** A page that is followed, from before the view is drawn on. */
export interface FollowedPage {
  /** What is known of it now. */
  view(): PageView
  /** Resolves once the page has answered, or after so many milliseconds without an answer. */
  answered(atMost: number): Promise<void>
  /** Tells it from now on to whoever asked last: at once, and whenever it changes. */
  listen(tell: (page: PageView) => void): void
  show(id: number): void
  /** Asks again whether something of ours reads the page; nothing happens where it is known. */
  lookAgain(): void
  close(): void
}

/**
 * Follows the page of a tab over its reloads: whatever reads it says so when it begins, and the
 * connection closes when it goes.
 */
export function followPage(tabId: number): FollowedPage {
  let connection: PageConnection | undefined
  let matches: readonly MatchReport[] = []
  let silence: ReturnType<typeof setTimeout> | undefined
  let view: PageView = { kind: 'waiting' }
  let tell = (_page: PageView): void => {}
  let answer = (): void => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const learn = (page: PageView): void => {
    view = page
    if (page.kind !== 'waiting') answer()
    tell(page)
  }
  const connect = (): void => {
    if (connection !== undefined) return
    learn({ kind: 'waiting' })
    silence = setTimeout(() => learn({ kind: 'busy' }), patience)
    connection = followReport(tabId, {
      onReport(report) {
        clearTimeout(silence)
        matches = keepKnown(matches, report.matches)
        learn({ kind: 'report', report: { ...report, matches } })
      },
      onGone() {
        clearTimeout(silence)
        connection = undefined
        // The ids of another document are others.
        matches = []
        learn({ kind: 'silent' })
      },
    })
  }
  const stopListening = whenPageSpeaks(tabId, connect)
  connect()
  return {
    view: () => view,
    answered(atMost) {
      setTimeout(answer, atMost)
      return answered
    },
    listen(listener) {
      tell = listener
      tell(view)
    },
    show: (id) => connection?.show(id),
    lookAgain: connect,
    close() {
      stopListening()
      clearTimeout(silence)
      connection?.close()
    },
  }
}
