import type { VNode } from 'preact'
import type { Settings } from '../settings/choices.ts'
import { switchedOff } from './switches/switched-off.ts'
import { countText, text } from './texts.ts'

/** The way to what is switched off, and to the keys. */
export function Footer(props: { settings: Settings; onOff(): void; onKeys(): void }): VNode {
  const off = switchedOff(props.settings).length
  return (
    <footer>
      {off > 0 && (
        <button type="button" class="link" data-action="off-list" onClick={props.onOff}>
          {countText('off.count', off)}
        </button>
      )}
      <button type="button" class="link keys-button" data-action="keys" onClick={props.onKeys}>
        {text('keys.open')}
      </button>
    </footer>
  )
}
