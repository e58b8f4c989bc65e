import type { VNode } from 'preact'
import { text } from './texts.ts'

/** The switch for everything; space and Enter turn it, as they do every button. */
export function HighlightSwitch(props: {
  checked: boolean
  onChange(checked: boolean): void
}): VNode {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.checked}
      onClick={() => props.onChange(!props.checked)}
    >
      <span>{text('switch.highlights')}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  )
}
