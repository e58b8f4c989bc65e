import type { MatchReport, Report } from '../../lib/messages/report.ts'
import { type Settings, settingsOf } from '../../lib/settings/choices.ts'
import type { Access } from '../../lib/sites/access.ts'
import type { PageView } from '../../lib/ui/states/notice.ts'

/** One look of the panel: what it is given, and what the reader then clicks, one after the other. */
export interface State {
  readonly page: PageView
  readonly access: Access
  readonly settings: Settings
  /** What the actions answer; true if absent. */
  readonly refuses?: boolean
  /** CSS selectors. */
  readonly clicks?: readonly string[]
  /** What is typed where the focus is after that. */
  readonly types?: string
  /** What is scrolled to at last. */
  readonly looksAt?: string
}

const host = 'elaph.com'
const listed: Access = { kind: 'listed', host, isPrivate: false }
const granted: Access = { kind: 'granted', host: 'halmarpost.example', isPrivate: false }
const askable = { kind: 'askable', host: 'halmarpost.example', isPrivate: false } as const
const allOn = settingsOf({})
const someOff = settingsOf({
  'off:site:bbc.com': true,
  'off:family:map': true,
  'off:frame:order-restored': true,
  'off:rule:order-restored/calm-returned': true,
})
const silent: PageView = { kind: 'silent' }

/** Every state of the panel by name, over the matches of a page. */
export function statesOf(matches: readonly MatchReport[]): Readonly<Record<string, State>> {
  const report = (changes: Partial<Report> = {}, access: Access = listed): State => {
    const site = 'host' in access ? access.host : ''
    const done: Report = { state: 'done', site, progress: 1, matches, hidden: 0 }
    return { page: { kind: 'report', report: { ...done, ...changes } }, access, settings: allOn }
  }
  const none: readonly MatchReport[] = []
  const unread = (access: Access): State => ({ page: silent, access, settings: allOn })
  return {
    done: report(),
    explained: { ...report(), clicks: ['.match:nth-child(2) summary'], looksAt: '.evidence' },
    'by-frame': { ...report(), clicks: ['[value=frame]'], looksAt: '.toolbar' },
    filtered: {
      ...report(),
      clicks: ['[data-family=protest] .family-filter', '.voices li:nth-child(2) button'],
    },
    searched: {
      ...report(),
      clicks: ['[data-action=search]'],
      types: matches[0]?.terms[0]?.text ?? '',
    },
    'nothing-fits': {
      ...report({ matches: matches.filter(({ family }) => family !== 'map') }),
      clicks: ['[data-family=map] .family-filter'],
    },
    current: { ...report(), clicks: ['[data-action=next]', '[data-action=next]'] },
    full: report({ state: 'full' }),
    many: report({ matches: repeated(matches, 1000) }),
    busy: { page: { kind: 'busy' }, access: listed, settings: allOn },
    waiting: { page: { kind: 'waiting' }, access: listed, settings: allOn },
    reading: report({ state: 'reading', progress: 0.1, matches: none }),
    'reading-on': report({ state: 'reading', progress: 0.6, matches: matches.slice(0, 4) }),
    none: report({ matches: none }),
    off: {
      ...report({ state: 'off', matches: none }),
      settings: settingsOf({ highlights: false }),
    },
    'site-off': {
      ...report({ state: 'site-off', matches: none }),
      settings: settingsOf({ [`off:site:${host}`]: true }),
    },
    closed: unread({ kind: 'closed' }),
    unseen: unread({ kind: 'unseen' }),
    file: unread({ kind: 'file' }),
    reload: unread(listed),
    language: report({ state: 'language-not-read', matches: none }),
    failed: report({ state: 'failed', matches: none }),
    'not-listed': unread(askable),
    'not-listed-private': unread({ ...askable, isPrivate: true }),
    refused: { ...unread(askable), refuses: true, clicks: ['[data-action=readAlways]'] },
    'read-once': report({}, askable),
    granted: report({}, granted),
    'not-taken-back': {
      ...report({}, granted),
      refuses: true,
      clicks: ['[data-action=takeBack]'],
    },
    private: report({}, { ...askable, isPrivate: true }),
    'some-hidden': {
      ...report({ matches: matches.filter(({ family }) => family !== 'map'), hidden: 3 }),
      settings: someOff,
    },
    'all-hidden': { ...report({ matches: none, hidden: 12 }), settings: someOff },
    muted: { ...report(), clicks: ['.match summary', '[data-action=mute-rule]'] },
    copied: { ...report(), clicks: ['.match summary', '[data-action=copy]'] },
    uncopied: {
      ...report(),
      refuses: true,
      clicks: ['.match summary', '[data-action=copy]'],
    },
    unsaved: { ...report(), refuses: true, clicks: ['.site input'] },
    damaged: { ...report(), settings: settingsOf({ highlights: 'perhaps' }) },
    unreadable: { ...report(), settings: settingsOf({}, false) },
    keys: { ...report(), clicks: ['[data-action=keys]'] },
    'switched-off': { ...report(), settings: someOff, clicks: ['[data-action=off-list]'] },
  }
}

/** The matches over and over, spread evenly over a long page. */
export function repeated(matches: readonly MatchReport[], count: number): MatchReport[] {
  return Array.from({ length: count }, (_, index) => {
    const match = matches[index % matches.length]
    if (match === undefined) throw new Error('there is nothing to repeat')
    return { ...match, id: index + 1, place: (index + 0.5) / count }
  })
}
