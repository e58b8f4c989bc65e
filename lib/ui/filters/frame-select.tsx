import type { VNode } from 'preact'
import { families } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { numberText, text } from '../texts.ts'
import type { Filter } from './filter.ts'

interface FrameSelectProps {
  matches: readonly MatchReport[]
  frames: Frames
  filter: Filter
  onFilter(filter: Filter): void
}

/** Chooses one of the page's frames, or all; under its family, with its count. */
export function FrameSelect(props: FrameSelectProps): VNode {
  const { matches, frames, filter, onFilter } = props
  const counts = frameCounts(matches)
  const choose = (id: string): void => onFilter({ ...filter, frame: id === '' ? undefined : id })
  return (
    <select
      class="frame-select"
      aria-label={text('filter.frame')}
      value={filter.frame ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{text('filter.allFrames')}</option>
      {filter.frame !== undefined && !counts.has(filter.frame) && (
        <option value={filter.frame}>{frameName(frames, filter.frame)}</option>
      )}
      {families.map((family) => {
        const own = [...counts].filter(([, counted]) => counted.family === family)
        if (own.length === 0) return null
        return (
          <optgroup key={family} label={text(`family.${family}`)}>
            {own.map(([id, { count }]) => (
              <option key={id} value={id}>
                {text('filter.frameCount', {
                  frame: frameName(frames, id),
                  count: numberText(count),
                })}
              </option>
            ))}
          </optgroup>
        )
      })}
    </select>
  )
}

interface Counted {
  readonly family: MatchReport['family']
  readonly count: number
}

/** The frames of the page, as they first appear. */
function frameCounts(matches: readonly MatchReport[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>()
  for (const { frame, family } of matches) {
    counts.set(frame, { family, count: (counts.get(frame)?.count ?? 0) + 1 })
  }
  return counts
}
