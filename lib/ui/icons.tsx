import type { VNode } from 'preact'

/** Drawn in the colour of the text; whoever shows one names it. */
function icon(path: string): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

/** A window with a panel at its side. */
export const PanelIcon = (): VNode => icon('M2 3.5h12v9H2zM10 3.5v9')
export const PreviousIcon = (): VNode => icon('M4 10l4-4 4 4')
export const NextIcon = (): VNode => icon('M4 6l4 4 4-4')
export const SearchIcon = (): VNode =>
  icon('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2')
export const CloseIcon = (): VNode => icon('M4 4l8 8M12 4l-8 8')
