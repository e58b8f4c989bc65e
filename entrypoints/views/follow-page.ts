import { whenPageSpeaks } from '../../lib/messages/background.ts'
import { followReport, type PageConnection } from '../../lib/messages/page.ts'
import type { MatchReport } from '../../lib/messages/report.ts'
import { keepKnown } from '../../lib/ui/matches/keep-known.ts'
import type { PageView } from '../../lib/ui/states/notice.ts'

/** How long a page may be silent before it counts as busy, in milliseconds. */
const patience = 1000

export interface PageFollower {
  show(id: number): void
  /** Asks again whether something of ours reads the page; nothing happens where it is known. */
  lookAgain(): void
  close(): void
}

/**
 * Follows the page of a tab over its reloads: whatever reads it says so when it begins, and the
 * connection closes when it goes.
 */
export function followPage(tabId: number, tell: (page: PageView) => void): PageFollower {
  let connection: PageConnection | undefined
  let matches: readonly MatchReport[] = []
  let silence: ReturnType<typeof setTimeout> | undefined
  const connect = (): void => {
    if (connection !== undefined) return
    tell({ kind: 'waiting' })
    silence = setTimeout(() => tell({ kind: 'busy' }), patience)
    connection = followReport(tabId, {
      onReport(report) {
        clearTimeout(silence)
        matches = keepKnown(matches, report.matches)
        tell({ kind: 'report', report: { ...report, matches } })
      },
      onGone() {
        clearTimeout(silence)
        connection = undefined
        // The ids of another document are others.
        matches = []
        tell({ kind: 'silent' })
      },
    })
  }
  const stopListening = whenPageSpeaks(tabId, connect)
  connect()
  return {
    show: (id) => connection?.show(id),
    lookAgain: connect,
    close() {
      stopListening()
      clearTimeout(silence)
      connection?.close()
    },
  }
}
