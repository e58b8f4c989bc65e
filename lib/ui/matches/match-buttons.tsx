import type { VNode } from 'preact'
import type { MatchReport } from '../../messages/report.ts'
import { type TextKey, text } from '../texts.ts'
import type { MatchHandlers } from './match-item.tsx'

/** What can be done with a match where its evidence is seen. */
export function MatchButtons(props: {
  match: MatchReport
  isTabStop: boolean
  handlers: Pick<MatchHandlers, 'onMute' | 'onCopy'>
}): VNode {
  const { match, isTabStop, handlers } = props
  const button = (action: string, label: TextKey, act: () => void): VNode => (
    <button
      type="button"
      class="link"
      data-action={action}
      tabIndex={isTabStop ? 0 : -1}
      onClick={act}
    >
      {text(label)}
    </button>
  )
  return (
    <p class="match-buttons">
      {button('mute-rule', 'mute.rule', () => handlers.onMute(match, 'rule'))}
      {button('mute-frame', 'mute.frame', () => handlers.onMute(match, 'frame'))}
      {button('copy', 'copy.action', () => handlers.onCopy(match))}
    </p>
  )
}
