// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleReport } from '../../messages/example.ts'
import type { Report } from '../../messages/report.ts'
import { type Settings, settingsOf } from '../../settings/choices.ts'
import type { Access } from '../../sites/access.ts'
import { click, openPanel } from '../test-panel.tsx'
import { speak } from '../test-texts.ts'
import type { PageView } from './notice.ts'

beforeEach(() => speak('en'))

const site = { host: 'plain.example', isPrivate: false }
const silent: PageView = { kind: 'silent' }
const empty = (changes: Partial<Report>): PageView => ({
  kind: 'report',
  report: exampleReport({ matches: [], ...changes }),
})

interface Case {
  readonly title: string
  readonly page: PageView
  readonly access?: Access
  readonly settings?: Settings
  /** What the buttons do, by their words. */
  readonly buttons?: Readonly<Record<string, readonly unknown[]>>
}

const cases: Readonly<Record<string, Case>> = {
  'is being read': { title: 'Reading the page …', page: empty({ state: 'reading' }) },
  'holds no framing': { title: 'No framing found', page: empty({}) },
  'is in another language': {
    title: 'This language is not read',
    page: empty({ state: 'language-not-read' }),
  },
  'is not read anywhere, by choice': {
    title: 'Highlights are switched off',
    page: empty({ state: 'off' }),
    settings: settingsOf({ highlights: false }),
    buttons: { 'Switch on': ['turn', { kind: 'all' }, true] },
  },
  'is of a site that is switched off': {
    title: 'Switched off on this site',
    page: empty({ state: 'site-off', site: 'bbc.com' }),
    settings: settingsOf({ 'off:site:bbc.com': true }),
    buttons: { 'Switch on for this site': ['turn', { kind: 'site', host: 'bbc.com' }, true] },
  },
  'has only matches that are switched off': {
    title: 'All framings here are hidden',
    page: empty({ hidden: 3 }),
    settings: settingsOf({ 'off:family:map': true }),
    buttons: { 'Bring them back': ['turn', { kind: 'family', id: 'map' }, true] },
  },
  'could not be read': {
    title: 'Something went wrong',
    page: empty({ state: 'failed' }),
    buttons: { 'Reload the page': ['reload'] },
  },
  'is the browser’s own': {
    title: 'This page cannot be read',
    page: silent,
    access: { kind: 'closed' },
  },
  'may not be looked at yet': {
    title: 'Nothing is read here yet',
    page: silent,
    access: { kind: 'unseen' },
  },
  'is a file': {
    title: 'A file of your own',
    page: silent,
    access: { kind: 'file' },
    buttons: { 'Read this page': ['readOnce'] },
  },
  'is on no list': {
    title: 'This site is not on the list',
    page: silent,
    access: { kind: 'askable', ...site },
    buttons: {
      'Read this page': ['readOnce'],
      'Always read this site': ['readAlways', 'plain.example'],
    },
  },
  'is on no list, in a private window': {
    title: 'This site is not on the list',
    page: silent,
    access: { kind: 'askable', ...site, isPrivate: true },
    buttons: { 'Read this page': ['readOnce'] },
  },
  'was open before': {
    title: 'This page has not been read',
    page: silent,
    access: { kind: 'listed', ...site },
    buttons: { 'Read this page': ['readOnce'], 'Reload the page': ['reload'] },
  },
}

describe.each(Object.entries(cases))(
  'where the page %s',
  (_, { title, buttons = {}, ...given }) => {
    it('says so in a sentence, with nothing else to see', () => {
      const { root, textOf } = openPanel(given)
      expect(textOf('.notice h2')).toBe(title)
      expect(textOf('.notice p').length).toBeGreaterThan(20)
      expect(root.querySelector('.profile')).toBeNull()
    })

    it('offers what can be done about it', async () => {
      const { root, actions } = openPanel(given)
      const offered = [...root.querySelectorAll('.notice [data-action]:not([data-action=choose])')]
      expect(offered.map(({ textContent }) => textContent)).toEqual(Object.keys(buttons))
      for (const button of offered) {
        await click(button)
        const [name, ...wanted] = buttons[button.textContent ?? ''] ?? []
        const asked = Object.entries(actions).find(([key]) => key === name)?.[1]
        expect(asked).toHaveBeenLastCalledWith(...wanted)
      }
    })
  },
)

it('says nothing while nothing is known yet', () => {
  const { root } = openPanel({ page: { kind: 'waiting' } })
  expect(root.querySelector('.notice')).toBeNull()
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
})

it('tells when the reader or the browser refused, and tries again', async () => {
  const { root, actions, textOf } = openPanel({
    page: silent,
    access: { kind: 'askable', ...site },
  })
  actions.readAlways.mockResolvedValue(false)
  await click(root.querySelector('[data-action=readAlways]'))
  expect(textOf('[role=alert]')).toContain('That was not allowed')
  actions.readAlways.mockResolvedValue(true)
  await click(root.querySelector('[role=alert] button'))
  expect(textOf('[role=alert]')).toBe('')
})

it('takes a site back where it was granted', async () => {
  const { root, actions } = openPanel({
    page: empty({ site: site.host }),
    access: { kind: 'granted', ...site },
  })
  await click(root.querySelector('[data-action=takeBack]'))
  expect(actions.takeBack).toHaveBeenCalledWith('plain.example')
})
