// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HighlightSwitch } from './highlight-switch.tsx'
import { speak } from './test-texts.ts'

beforeEach(() => speak('en'))

describe('the switch', () => {
  it.each([true, false])('is a switch with a name, and asks for the other way (%s)', (checked) => {
    const root = document.createElement('div')
    const onChange = vi.fn()
    render(<HighlightSwitch checked={checked} onChange={onChange} />, root)
    const button = root.querySelector<HTMLElement>('button[role=switch]')
    expect(button?.getAttribute('aria-checked')).toBe(String(checked))
    expect(button?.textContent).toBe('Highlights')
    button?.click()
    expect(onChange).toHaveBeenCalledWith(!checked)
  })
})
