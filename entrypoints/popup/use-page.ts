import { useEffect, useRef, useState } from 'preact/hooks'
import { followReport, type PageConnection } from '../../lib/messages/page.ts'
import type { View } from '../../lib/ui/view.ts'

/** Follows a tab's page for as long as the popup is open. */
export function usePage(tabId: number | undefined): { view: View; show(id: number): void } {
  const [view, setView] = useState<View>({ kind: 'waiting' })
  const connection = useRef<PageConnection>(undefined)
  useEffect(() => {
    if (tabId === undefined) {
      setView({ kind: 'unreadable' })
      return
    }
    connection.current = followReport(tabId, {
      onReport: (report) => setView({ kind: 'report', report }),
      onGone: () => setView({ kind: 'unreadable' }),
    })
    return () => connection.current?.close()
  }, [tabId])
  return { view, show: (id) => connection.current?.show(id) }
}
