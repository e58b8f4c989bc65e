import type { MatchReport } from '../../messages/report.ts'
import type { MatchHandlers } from './match-item.tsx'

/** Moves the focus through the list with the arrow keys, Home and End; the page stays where it is. */
export function moveInList(
  event: KeyboardEvent,
  order: readonly MatchReport[],
  handlers: Pick<MatchHandlers, 'onMove'>,
): void {
  const item = event.target instanceof Element ? event.target.closest('[data-match]') : null
  if (item === null) return
  const id = Number(item.getAttribute('data-match'))
  const index = order.findIndex((match) => match.id === id)
  const to: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: order.length - 1,
  }
  const wanted = to[event.key]
  const match = wanted === undefined ? undefined : order[wanted]
  if (match === undefined) return
  event.preventDefault()
  handlers.onMove(match)
}
