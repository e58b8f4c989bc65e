import type { VNode } from 'preact'
import type { Settings, Switch } from '../../settings/choices.ts'
import type { Frames } from '../frame-names.ts'
import { switchName } from '../switches/switch-name.ts'
import { switchedOff } from '../switches/switched-off.ts'
import { text } from '../texts.ts'
import { Dialog } from './dialog.tsx'

interface OffDialogProps {
  settings: Settings
  frames: Frames
  onTurn(choice: Switch, on: boolean): Promise<boolean>
  onClose(): void
}

const kinds = ['site', 'family', 'frame', 'rule'] as const

/** All that the reader switched off one by one, and the way back for each and for all. */
export function OffDialog(props: OffDialogProps): VNode {
  const off = switchedOff(props.settings)
  const turnAll = (): void => {
    for (const choice of off) void props.onTurn(choice, true)
    props.onClose()
  }
  return (
    <Dialog title={text('off.title')} onClose={props.onClose}>
      {off.length === 0 && <p>{text('off.none')}</p>}
      {kinds.map((kind) => (
        <OffGroup key={kind} {...props} kind={kind} off={off.filter((one) => one.kind === kind)} />
      ))}
      {off.length > 1 && (
        <div class="buttons">
          <button type="button" class="button" data-action="all-on" onClick={turnAll}>
            {text('off.allOn')}
          </button>
        </div>
      )}
    </Dialog>
  )
}

function OffGroup(
  props: OffDialogProps & { kind: (typeof kinds)[number]; off: readonly Switch[] },
): VNode | null {
  const { kind, off, frames, onTurn } = props
  if (off.length === 0) return null
  return (
    <section class="off-group">
      <h3>{text(`off.${kind}`)}</h3>
      <ul>
        {off.map((choice) => {
          const name = switchName(choice, frames)
          return (
            <li key={name}>
              <bdi>{name}</bdi>
              <button
                type="button"
                class="link"
                aria-label={text('off.onName', { name })}
                onClick={() => void onTurn(choice, true)}
              >
                {text('off.on')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
