import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

/** The search of the list, open or not, and what has the focus as it opens and closes. */
export interface Search {
  readonly isOpen: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly field: RefObject<HTMLInputElement | null>
  /** Opens it, or leads back to its field. */
  open(): void
  close(): void
}

/** @param onClose when it is closed: what was looked for is looked for no more */
export function useSearch(onClose: () => void): Search {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  return {
    ...{ isOpen, button, field },
    open() {
      setIsOpen(true)
      field.current?.focus()
    },
    close() {
      setIsOpen(false)
      button.current?.focus()
      onClose()
    },
  }
}
