import type { VNode } from 'preact'
import { useCallback, useState } from 'preact/hooks'

/** What a screen reader is told, and how often something was told so far. */
interface Announcement {
  readonly words: string
  readonly number: number
}

/** Tells screen readers what changed: the last words, and a function that tells others. */
export function useAnnouncer(): readonly [Announcement, (words: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement>({ words: '', number: 0 })
  const announce = useCallback((words: string) => {
    setAnnouncement(({ number }) => ({ words, number: number + 1 }))
  }, [])
  return [announcement, announce]
}

/** The place from which screen readers are told; the same words twice are told twice. */
export function Announcer({ words, number }: Announcement): VNode {
  return (
    <p class="visually-hidden" role="status" data-announcer>
      {words}
      {number % 2 === 0 ? '' : '\u00a0'}
    </p>
  )
}
