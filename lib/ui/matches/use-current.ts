import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { MatchReport } from '../../messages/report.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { numberText, text } from '../texts.ts'
import type { MatchHandlers } from './match-item.tsx'
import type { Wish } from './match-list.tsx'

interface Surroundings {
  /** The matches as the list has them. */
  readonly order: readonly MatchReport[]
  readonly frames: Frames
  show(id: number): void
  announce(words: string): void
}

/** The match that the reader stands on, and the ways to another. */
export interface Current {
  readonly current: MatchReport | undefined
  /** Its place in the list, from 0; -1 where it is not there. */
  readonly index: number
  readonly wish: Wish | undefined
  readonly handlers: Omit<MatchHandlers, 'onMute' | 'onCopy'>
  /** Shows a match on the page and in the list. */
  goTo(match: MatchReport, focus: boolean): void
  /** Goes so many matches on or back, from the last to the first and the other way round. */
  step(by: number): void
}

/** Keeps the match that the reader stands on. */
export function useCurrent(surroundings: Surroundings): Current {
  const [id, setId] = useState<number>()
  const [wish, setWish] = useState<Wish>()
  const latest = useRef(surroundings)
  latest.current = surroundings
  const { order } = surroundings
  const index = order.findIndex((match) => match.id === id)

  const goTo = useCallback((match: MatchReport, focus: boolean) => {
    setId(match.id)
    setWish({ id: match.id, focus })
    latest.current.show(match.id)
    latest.current.announce(jumpText(match, latest.current))
  }, [])
  const handlers = useMemo(
    (): Current['handlers'] => ({
      onShow: (match) => goTo(match, false),
      onReach: (match) => setId(match.id),
      onMove: (match) => setWish({ id: match.id, focus: true }),
    }),
    [goTo],
  )
  const step = (by: number): void => {
    const from = index < 0 && by < 0 ? 0 : index
    const match = order[(from + by + order.length) % order.length]
    if (match) goTo(match, true)
  }
  return { current: order[index], index, wish, handlers, goTo, step }
}

function jumpText(match: MatchReport, { order, frames }: Surroundings): string {
  return text('step.jumped', {
    index: numberText(order.findIndex(({ id }) => id === match.id) + 1),
    count: numberText(order.length),
    frame: frameName(frames, match.frame),
  })
}
