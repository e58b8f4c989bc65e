import { useEffect, useRef } from 'preact/hooks'
import { numberText, text } from '../texts.ts'
import { type Filter, isEmpty } from './filter.ts'

/** Tells screen readers how many matches a changed filter leaves. */
export function useFilterNews(
  filter: Filter,
  counts: { readonly shown: number; readonly all: number },
  announce: (words: string) => void,
): void {
  const before = useRef(filter)
  useEffect(() => {
    if (before.current === filter) return
    before.current = filter
    const parts = { shown: numberText(counts.shown), all: numberText(counts.all) }
    if (isEmpty(filter)) announce(text('filter.cleared', parts))
    else announce(text(counts.shown === 0 ? 'filter.nothing' : 'filter.shown', parts))
  }, [filter])
}
