import type { ComponentChildren, RefObject, VNode } from 'preact'

interface IconButtonProps {
  /** Names the button to tests and to whoever drives the view. */
  action: string
  label: string
  /** Shown to those who point at it; the label if absent. */
  title?: string
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  keys?: string
  isDisabled?: boolean
  /** Whether what it opens is open; absent where it opens nothing that stays. */
  isExpanded?: boolean
  button?: RefObject<HTMLButtonElement | null>
  onClick(): void
  /** The icon. */
  children: ComponentChildren
}

/** A button that shows an icon alone. */
export function IconButton(props: IconButtonProps): VNode {
  const { action, label, title = label, keys, isDisabled = false, isExpanded, button } = props
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class="icon-button"
      data-action={action}
      aria-label={label}
      title={title}
      aria-keyshortcuts={keys}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  )
}
