import type { VNode } from 'preact'

/** The mark of `icon.svg`; the name beside it says the same, so it is silent. */
export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d2b4f" />
      <path d="M7 7 25 15.5V25h-9.5z" fill="#ffc53d" />
      <rect
        {...{ x: 7.5, y: 7.5, width: 17, height: 17, rx: 1 }}
        fill="none"
        stroke="#fff"
        stroke-width="3"
      />
    </svg>
  )
}
