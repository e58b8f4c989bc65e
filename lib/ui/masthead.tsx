import type { VNode } from 'preact'
import type { Settings, Switch } from '../settings/choices.ts'
import { IconButton } from './icon-button.tsx'
import { PanelIcon } from './icons.tsx'
import { Logo } from './logo.tsx'
import { SwitchInput } from './switches/switch-input.tsx'
import { text } from './texts.ts'

/** Whose view this is, the way to the side panel, and the switch for everything. */
export function Masthead(props: {
  settings: Settings
  onTurn(choice: Switch, on: boolean): Promise<boolean>
  onOpenPanel: (() => void) | undefined
}): VNode {
  return (
    <div class="masthead">
      <Brand />
      {props.onOpenPanel && (
        <IconButton action="open-panel" label={text('panel.open')} onClick={props.onOpenPanel}>
          <PanelIcon />
        </IconButton>
      )}
      <SwitchInput
        checked={props.settings.highlights}
        onTurn={(on) => props.onTurn({ kind: 'all' }, on)}
      >
        <span>{text('switch.highlights')}</span>
      </SwitchInput>
    </div>
  )
}

/** The name of the extension, with its mark. */
export function Brand(): VNode {
  return (
    <h1>
      <Logo />
      <span>{text('extension.name')}</span>
    </h1>
  )
}
