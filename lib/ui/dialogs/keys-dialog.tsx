import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Actions, Shortcuts } from '../actions.ts'
import { text } from '../texts.ts'
import { Dialog } from './dialog.tsx'

interface KeysDialogProps {
  actions: Pick<Actions, 'shortcuts' | 'changeShortcuts'>
  onClose(): void
}

/** Which key does what, here and anywhere in the browser. */
export function KeysDialog({ actions, onClose }: KeysDialogProps): VNode {
  const [shortcuts, setShortcuts] = useState<Shortcuts>()
  useEffect(() => void actions.shortcuts().then(setShortcuts), [actions])
  return (
    <Dialog title={text('keys.title')} onClose={onClose}>
      <dl class="keys">
        <KeyRow keys={['N', 'J']} what={text('keys.next')} />
        <KeyRow keys={['P', 'K']} what={text('keys.previous')} />
        <KeyRow keys={['↓', '↑']} what={text('keys.list')} />
        <KeyRow keys={[text('keys.enterKey')]} what={text('keys.enter')} />
        <KeyRow keys={['←', '→']} what={text('keys.strip')} />
        <KeyRow keys={['/']} what={text('keys.search')} />
        <KeyRow keys={['?']} what={text('keys.help')} />
        {shortcuts && (
          <>
            <KeyRow keys={keysOf(shortcuts.popup)} what={text('keys.popup')} />
            <KeyRow keys={keysOf(shortcuts.highlights)} what={text('extension.turn')} />
          </>
        )}
      </dl>
      <button
        type="button"
        class="link"
        data-action="change-shortcuts"
        onClick={actions.changeShortcuts}
      >
        {text('keys.change')}
      </button>
    </Dialog>
  )
}

function KeyRow({ keys, what }: { keys: readonly string[]; what: string }): VNode {
  return (
    <div>
      <dt>
        {keys.length === 0 ? (
          text('keys.none')
        ) : (
          <bdi dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </bdi>
        )}
      </dt>
      <dd>{what}</dd>
    </div>
  )
}

/** The keys of a shortcut that are pressed together, where the browser parts them. */
function keysOf(shortcut: string): readonly string[] {
  return shortcut.split('+').filter((key) => key !== '')
}
