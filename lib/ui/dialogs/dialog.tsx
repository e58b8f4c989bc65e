import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../icon-button.tsx'
import { CloseIcon } from '../icons.tsx'
import { text } from '../texts.ts'

/** A dialog over the view, open for as long as it is drawn. */
export function Dialog(props: {
  title: string
  children: ComponentChildren
  onClose(): void
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      onClose={props.onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Otherwise the browser would close the popup with it.
        event.preventDefault()
        dialog.current?.close()
      }}
    >
      <div class="dialog-head">
        <h2 id="dialog-title">{props.title}</h2>
        <IconButton
          action="close-dialog"
          label={text('dialog.close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </IconButton>
      </div>
      {props.children}
    </dialog>
  )
}
