import { useEffect, useRef } from 'preact/hooks'
import { isRead } from '../../messages/report.ts'
import type { PageView } from '../states/notice.ts'
import { countText, text } from '../texts.ts'

/** Tells screen readers when a page that was being read has been read. */
export function usePageNews(page: PageView, announce: (words: string) => void): void {
  const state = page.kind === 'report' ? page.report.state : page.kind
  const count = page.kind === 'report' ? page.report.matches.length : 0
  const before = useRef(state)
  useEffect(() => {
    const wasReading = ['reading', 'waiting', 'busy'].includes(before.current)
    before.current = state
    if (state === 'busy') announce(text('state.busy.title'))
    if (state === 'reading') announce(text('state.reading.title'))
    if (wasReading && isRead(state)) announce(countText('summary.found', count))
  }, [state])
}
