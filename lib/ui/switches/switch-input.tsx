import type { ComponentChildren, VNode } from 'preact'

/**
 * A switch with its label. It shows what is stored: where a turn could not be stored, it goes
 * back.
 */
export function SwitchInput(props: {
  checked: boolean
  /** The name where what stands beside the switch is none. */
  label?: string
  onTurn(on: boolean): Promise<boolean>
  children?: ComponentChildren
}): VNode {
  const turn = async (input: HTMLInputElement): Promise<void> => {
    const { checked } = input
    if (!(await props.onTurn(checked))) input.checked = !checked
  }
  return (
    <label class="switch">
      {props.children}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        checked={props.checked}
        aria-label={props.label}
        title={props.label}
        onChange={(event) => void turn(event.currentTarget)}
      />
    </label>
  )
}
