import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../icon-button.tsx'
import { CloseIcon } from '../icons.tsx'
import { text } from '../texts.ts'

/** What was just done, and how to undo it where that can be. */
export interface Done {
  readonly words: string
  readonly undo?: () => void
  /** Whether what had the focus is gone with it, so that the focus comes here. */
  readonly takesFocus?: boolean
}

/** Says what was done until the reader puts it away: nobody is hurried to undo something. */
export function Toast({ done, onClose }: { done: Done; onClose(): void }): VNode {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done.takesFocus) undo.current?.focus()
  }, [done])
  return (
    <section class="toast" aria-label={text('toast.name')}>
      <p>{done.words}</p>
      {done.undo && (
        <button type="button" class="button" data-action="undo" ref={undo} onClick={done.undo}>
          {text('toast.undo')}
        </button>
      )}
      <IconButton action="close-toast" label={text('toast.close')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </section>
  )
}
