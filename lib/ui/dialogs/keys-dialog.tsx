import type { VNode } from 'preact'
import { text } from '../texts.ts'
import { Dialog } from './dialog.tsx'

/** Which key does what. */
export function KeysDialog({ onClose }: { onClose(): void }): VNode {
  const rows = [
    { keys: ['N', 'J'], what: text('keys.next') },
    { keys: ['P', 'K'], what: text('keys.previous') },
    { keys: ['↓', '↑'], what: text('keys.list') },
    { keys: [text('keys.enterKey')], what: text('keys.enter') },
    { keys: ['←', '→'], what: text('keys.strip') },
    { keys: ['?'], what: text('keys.help') },
  ]
  return (
    <Dialog title={text('keys.title')} onClose={onClose}>
      <dl class="keys">
        {rows.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
