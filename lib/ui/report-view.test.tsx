// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleMatch, exampleReport } from '../messages/example.ts'
import type { MatchReport } from '../messages/report.ts'
import { click, openPanel, press } from './test-panel.tsx'
import { speak } from './test-texts.ts'

beforeEach(() => speak('en'))

const order = { family: 'force', frame: 'order-restored', rule: 'calm' } as const
const four = [
  exampleMatch({ id: 1, place: 0.1 }),
  exampleMatch({ id: 2, place: 0.4, ...order, voice: 'asserted' }),
  exampleMatch({ id: 3, place: 0.5, voice: 'denied' }),
  exampleMatch({ id: 4, place: 0.9, ...order, voice: 'denied' }),
]

function openReport(matches: readonly MatchReport[] = four) {
  const panel = openPanel({ page: { kind: 'report', report: exampleReport({ matches }) } })
  const { root } = panel
  return {
    ...panel,
    listed: () =>
      [...root.querySelectorAll('[data-match]')].map((item) => item.getAttribute('data-match')),
    focused: () =>
      document.activeElement?.closest('[data-match]')?.getAttribute('data-match') ?? undefined,
    find: (selector: string) => root.querySelector(selector),
  }
}

async function type(field: Element | null, words: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error('there is nothing to type into')
  await act(async () => {
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

async function choose(element: Element | null, value: string): Promise<void> {
  if (!(element instanceof HTMLSelectElement)) throw new Error('there is nothing to choose from')
  await act(async () => {
    element.value = value
    element.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

describe('the profile', () => {
  it('tells in a table how many of each family are in which voice', () => {
    const { root } = openReport()
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent)
    expect(rows).toEqual(['The protest01012', 'The force10012', 'The map00000', 'The rulers00000'])
  })

  it('draws a part for each voice that a family has', () => {
    const { root } = openReport()
    const parts = [...root.querySelectorAll('[data-family=force] .bar .part')].map((part) =>
      part.getAttribute('data-voice'),
    )
    expect(parts).toEqual(['asserted', 'denied'])
  })
})

describe('the search', () => {
  const found = [
    exampleMatch({ id: 1, text: 'strikers are bandits' }),
    exampleMatch({ id: 2, text: 'marchers are terrorists' }),
  ]
  const openSearch = async () => {
    const panel = openReport(found)
    await press('/')
    return { ...panel, field: panel.find('.search-field') }
  }

  it('opens with a key, lists the sentences that hold the words, and says how many', async () => {
    const { field, listed, textOf, announced } = await openSearch()
    expect(document.activeElement).toBe(field)
    await type(field, 'Marchers')
    expect(listed()).toEqual(['2'])
    expect(textOf('.filter-state')).toContain('1 of 2 listed')
    expect(announced()).toContain('1 of 2 listed')
  })

  it('lets its field have the letters that are keys elsewhere', async () => {
    const { field, actions } = await openSearch()
    await type(field, 'Marchers')
    await press('n')
    await press('?')
    expect(actions.show).not.toHaveBeenCalled()
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('ends with Escape, which leads back to its button and leaves the popup open', async () => {
    const { field, find, listed } = await openSearch()
    await type(field, 'Marchers')
    const pressed = await press('Escape')
    expect(pressed.defaultPrevented).toBe(true)
    expect(find('.search-field')).toBeNull()
    expect(document.activeElement).toBe(find('[data-action=search]'))
    expect(listed()).toEqual(['1', '2'])
  })

  it('is emptied with the other filters, and its key leads back to it', async () => {
    const { field, find, listed } = await openSearch()
    await type(field, 'nowhere')
    expect(listed()).toEqual([])
    await click(find('[data-action=clear]'))
    expect(listed()).toEqual(['1', '2'])
    expect(field).toHaveProperty('value', '')
    const button = find('[data-action=next]')
    if (button instanceof HTMLElement) button.focus()
    await press('ظ', { code: 'Slash' })
    expect(document.activeElement).toBe(field)
  })
})

describe('the filters', () => {
  it('list what is of a family and in a voice, say how many, and go at one click', async () => {
    const { find, listed, textOf, announced } = openReport()
    await click(find('[data-family=force] .family-filter'))
    expect(listed()).toEqual(['2', '4'])
    await click(find('.voices li:last-child button'))
    expect(listed()).toEqual(['4'])
    expect(textOf('.filter-state')).toContain('1 of 4 listed')
    expect(announced()).toContain('1 of 4 listed')
    await click(find('[data-action=clear]'))
    expect(listed()).toEqual(['1', '2', '3', '4'])
  })

  it('tell which of them are chosen', async () => {
    const { find } = openReport()
    await click(find('[data-family=force] .family-filter'))
    expect(find('[data-family=force] .family-filter')?.getAttribute('aria-pressed')).toBe('true')
    expect(find('[data-family=map] .family-filter')?.getAttribute('aria-pressed')).toBe('false')
  })

  it('list one frame, with its count', async () => {
    const { find, listed, root } = openReport()
    const offered = [...root.querySelectorAll('select option')].map((one) => one.textContent)
    expect(offered).toEqual(['All frames', 'Protesters as terrorists (2)', 'order-restored (2)'])
    await choose(find('select'), 'order-restored')
    expect(listed()).toEqual(['2', '4'])
  })

  it('say so where nothing fits', async () => {
    const { find, listed, textOf } = openReport()
    await click(find('[data-family=map] .family-filter'))
    expect(listed()).toEqual([])
    expect(textOf('.filter-state')).toContain('Nothing fits')
  })
})

describe('the list', () => {
  it('stands in the order of the page, or frame by frame with a switch for each', async () => {
    const { find, listed, actions, root } = openReport()
    expect(listed()).toEqual(['1', '2', '3', '4'])
    await click(find('[value=frame]'))
    expect(listed()).toEqual(['1', '3', '2', '4'])
    const heads = [...root.querySelectorAll('.group-head h3')].map((head) => head.textContent)
    expect(heads[1]).toContain('order-restored 2')
    await click(root.querySelectorAll('.group-head input')[1])
    expect(actions.turn).toHaveBeenCalledWith({ kind: 'frame', id: 'order-restored' }, false)
  })

  it('is one stop for the Tab key', () => {
    const { root } = openReport()
    const stops = [...root.querySelectorAll('.match :is(button, summary)')].filter(
      (element) => element instanceof HTMLElement && element.tabIndex === 0,
    )
    expect(stops.map((stop) => stop.closest('li')?.getAttribute('data-match'))).toEqual(['1', '1'])
  })

  it('lets the arrow keys through, and leaves the page where it is', async () => {
    const { find, focused, actions } = openReport()
    find('.match button')?.dispatchEvent(new Event('focus'))
    await act(async () => {
      const first = find('.match button')
      if (first instanceof HTMLElement) first.focus()
    })
    await press('ArrowDown')
    expect(focused()).toBe('2')
    await press('End')
    expect(focused()).toBe('4')
    await press('ArrowUp')
    expect(focused()).toBe('3')
    expect(actions.show).not.toHaveBeenCalled()
  })
})

describe('the way from match to match', () => {
  it('shows the next on the page and focuses it here, by button and by key', async () => {
    const { find, focused, actions, textOf, announced } = openReport()
    await click(find('[data-action=next]'))
    expect(actions.show).toHaveBeenLastCalledWith(1)
    expect(focused()).toBe('1')
    await press('n')
    await press('j')
    expect(actions.show).toHaveBeenLastCalledWith(3)
    expect(focused()).toBe('3')
    expect(textOf('.position')).toBe('3 / 4')
    expect(announced()).toContain('Framing 3 of 4: Protesters as terrorists')
    await press('p')
    await press('k')
    expect(focused()).toBe('1')
  })

  it('goes on from the last to the first', async () => {
    const { focused } = openReport()
    await press('p')
    expect(focused()).toBe('4')
    await press('n')
    expect(focused()).toBe('1')
  })

  it('is found on the same keys of an Arabic keyboard', async () => {
    const { focused } = openReport()
    await press('ى', { code: 'KeyN' })
    expect(focused()).toBe('1')
  })

  it('leaves the browser’s own keys and the choice of a frame alone', async () => {
    const { find, actions } = openReport()
    await press('n', { ctrlKey: true })
    const select = find('select')
    if (select instanceof HTMLElement) select.focus()
    await press('n')
    expect(actions.show).not.toHaveBeenCalled()
  })

  it('is silent while a dialog is open', async () => {
    const { actions, find } = openReport()
    await press('?')
    expect(find('dialog')?.textContent).toContain('Next framing')
    await press('n')
    expect(actions.show).not.toHaveBeenCalled()
  })
})

describe('the strip', () => {
  const strip = (root: Element) => {
    const slider = root.querySelector<HTMLElement>('[role=slider]')
    if (slider === null) throw new Error('there is no strip')
    act(() => slider.focus())
    return slider
  }

  it('goes from match to match with the arrow keys and says where it stands', async () => {
    const { root, actions } = openReport()
    const slider = strip(root)
    expect(slider.getAttribute('aria-valuetext')).toBe('None chosen')
    await press('ArrowRight')
    await press('ArrowRight')
    expect(actions.show).toHaveBeenLastCalledWith(2)
    expect(slider.getAttribute('aria-valuetext')).toBe('2 of 4: order-restored, at 40% of the page')
    expect(slider.getAttribute('aria-valuenow')).toBe('2')
    expect(document.activeElement).toBe(slider)
  })

  it('goes the other way in Arabic, as the page is read', async () => {
    speak('ar')
    const { root, actions } = openReport()
    strip(root)
    await press('ArrowLeft')
    await press('ArrowLeft')
    await press('ArrowRight')
    expect(actions.show.mock.calls).toEqual([[1], [2], [1]])
  })

  it('jumps to the match next to a click, in the lane that was hit', async () => {
    const { root, actions } = openReport()
    const slider = strip(root)
    const box = { left: 0, top: 0, width: 100, height: 28 }
    slider.getBoundingClientRect = () => DOMRect.fromRect({ ...box })
    const clickAt = (x: number, y: number) =>
      act(() => {
        slider.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y }))
      })
    await clickAt(88, 3)
    expect(actions.show).toHaveBeenLastCalledWith(4)
    await clickAt(46, 3)
    expect(actions.show).toHaveBeenLastCalledWith(3)
    await clickAt(46, 10)
    expect(actions.show).toHaveBeenLastCalledWith(2)
  })
})
