import type { VNode } from 'preact'
import type { MatchReport } from '../../messages/report.ts'
import { text } from '../texts.ts'
import type { MatchHandlers } from './match-item.tsx'

/** Switches off, where it is seen, the rule or the whole frame of a match. */
export function MuteButtons(props: {
  match: MatchReport
  isTabStop: boolean
  onMute: MatchHandlers['onMute']
}): VNode {
  const { match, isTabStop, onMute } = props
  return (
    <p class="mute">
      {(['rule', 'frame'] as const).map((what) => (
        <button
          key={what}
          type="button"
          class="link"
          data-action={`mute-${what}`}
          tabIndex={isTabStop ? 0 : -1}
          onClick={() => onMute(match, what)}
        >
          {text(`mute.${what}`)}
        </button>
      ))}
    </p>
  )
}
