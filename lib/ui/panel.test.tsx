// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleMatch, exampleReport } from '../messages/example.ts'
import type { MatchReport } from '../messages/report.ts'
import { settingsOf } from '../settings/choices.ts'
import { click, openPanel, shownPanel } from './test-panel.tsx'
import { speak } from './test-texts.ts'

beforeEach(() => speak('en'))

const report = (matches: readonly MatchReport[], changes = {}) => ({
  kind: 'report' as const,
  report: exampleReport({ matches, ...changes }),
})
const two = [exampleMatch({ id: 1 }), exampleMatch({ id: 2, rule: 'another' })]

describe('the switches', () => {
  it('turn everything, the site and a family, and show what is stored', async () => {
    const { root, actions } = openPanel({ page: report(two) })
    const switches = [...root.querySelectorAll<HTMLInputElement>('input[role=switch]')]
    expect(switches.slice(0, 3).map(({ checked }) => checked)).toEqual([true, true, true])
    for (const one of switches.slice(0, 3)) await click(one)
    expect(actions.turn.mock.calls).toEqual([
      [{ kind: 'all' }, false],
      [{ kind: 'site', host: 'elaph.com' }, false],
      [{ kind: 'family', id: 'protest' }, false],
    ])
  })

  it('go back, with a word and another try, where a choice could not be stored', async () => {
    const { root, actions, textOf } = openPanel({ page: report(two) })
    actions.turn.mockResolvedValue(false)
    const site = root.querySelector<HTMLInputElement>('.site input')
    await click(site)
    expect(site?.checked).toBe(true)
    expect(textOf('[role=alert]')).toContain('Your choice could not be saved')
    actions.turn.mockResolvedValue(true)
    await click(root.querySelector('[role=alert] button'))
    expect(actions.turn).toHaveBeenLastCalledWith({ kind: 'site', host: 'elaph.com' }, false)
    expect(textOf('[role=alert]')).toBe('')
  })

  it('of a site stay away where nothing is kept, and where nothing is read', () => {
    const site = { kind: 'askable', host: 'plain.example' } as const
    const hasSwitch = (isPrivate: boolean, page = report(two)) =>
      openPanel({ page, access: { ...site, isPrivate } }).root.querySelector('.site input') !== null
    expect(hasSwitch(false)).toBe(true)
    expect(hasSwitch(true)).toBe(false)
    const { root } = openPanel({ page: { kind: 'silent' }, access: { ...site, isPrivate: false } })
    expect(root.querySelector('.site input')).toBeNull()
  })
})

describe('muting', () => {
  it('switches the rule of a match off, says so, and undoes it', async () => {
    const { root, actions, textOf, announced } = openPanel({ page: report(two) })
    await click(root.querySelector('details summary'))
    await click(root.querySelector('[data-action=mute-rule]'))
    const rule = { kind: 'rule', frame: 'protesters-as-terrorists', rule: two[0]?.rule }
    expect(actions.turn).toHaveBeenLastCalledWith(rule, false)
    expect(textOf('.toast')).toContain(
      'Switched off: the rule \u2066protesters-called-terrorists\u2069 of',
    )
    expect(announced()).toContain('Undo')
    expect(document.activeElement?.getAttribute('data-action')).toBe('undo')
    await click(root.querySelector('[data-action=undo]'))
    expect(actions.turn).toHaveBeenLastCalledWith(rule, true)
    expect(root.querySelector('.toast')).toBeNull()
  })

  it('tells how many matches are hidden, and brings them back', async () => {
    const settings = settingsOf({
      'off:family:map': true,
      'off:rule:contagion/spreads': true,
      'off:site:bbc.com': true,
    })
    const { root, actions, textOf } = openPanel({ page: report(two, { hidden: 4 }), settings })
    expect(textOf('.hidden-matches')).toContain('4 more are hidden')
    await click(root.querySelector('[data-action=bring-back]'))
    expect(actions.turn.mock.calls).toEqual([
      [{ kind: 'family', id: 'map' }, true],
      [{ kind: 'rule', frame: 'contagion', rule: 'spreads' }, true],
    ])
  })
})

describe('the list of what is switched off', () => {
  it('names everything by its kind and turns it on again', async () => {
    const settings = settingsOf({ 'off:site:bbc.com': true, 'off:family:map': true })
    const { root, actions, textOf } = openPanel({ page: report(two), settings })
    expect(textOf('[data-action=off-list]')).toBe('2 things switched off')
    await click(root.querySelector('[data-action=off-list]'))
    expect(textOf('dialog')).toContain('bbc.com')
    expect(textOf('dialog')).toContain('The map')
    await click(root.querySelector('dialog li button'))
    expect(actions.turn).toHaveBeenCalledWith({ kind: 'site', host: 'bbc.com' }, true)
  })

  it('is not offered while nothing is', () => {
    expect(openPanel({ page: report(two) }).root.querySelector('[data-action=off-list]')).toBeNull()
  })
})

it('offers the side panel only where there is one to open', () => {
  const has = () => shownPanel()?.querySelector('[data-action=open-panel]') !== null
  openPanel({ page: report(two) })
  expect(has()).toBe(false)
  openPanel({ page: report(two), openPanel: () => {} })
  expect(has()).toBe(true)
})

it('tells screen readers when the reading has ended', async () => {
  const { announced, show } = openPanel({ page: report([], { state: 'reading', progress: 0.2 }) })
  expect(announced()).toContain('Reading the page')
  show({ page: report(two) })
  expect(announced()).toContain('2 framings on this page')
})

it('forgets damaged choices when asked to, and reads again what could not be read', async () => {
  const damaged = openPanel({ page: report(two), settings: settingsOf({ highlights: 'maybe' }) })
  await click(damaged.root.querySelector('[data-problem=damaged] button'))
  expect(damaged.actions.forgetDamaged).toHaveBeenCalledOnce()
  const unread = openPanel({ page: report(two), settings: settingsOf({}, false) })
  await click(unread.root.querySelector('[data-problem=unreadable] button'))
  expect(unread.actions.readAgain).toHaveBeenCalledOnce()
})
