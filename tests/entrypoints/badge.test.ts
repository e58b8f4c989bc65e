import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showBadge, showOnOtherTabs } from '../../entrypoints/background/badge.ts'
import type { PageCount } from '../../lib/messages/background.ts'
import { settingsOf } from '../../lib/settings/choices.ts'
import { speak } from '../../lib/ui/test-texts.ts'

const setTitle = vi.fn()
const setIcon = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  speak('en')
  Object.assign(fakeBrowser.action, { setTitle, setIcon })
})

async function badgeOf(page: PageCount) {
  await showBadge(7, page)
  const text = await fakeBrowser.action.getBadgeText({ tabId: 7 })
  const icon: string = setIcon.mock.calls.at(-1)?.[0].path[16]
  return { text, icon, title: setTitle.mock.calls.at(-1)?.[0] }
}

describe('the badge', () => {
  it('shows the count of its tab, and says it in words', async () => {
    expect(await badgeOf({ state: 'done', count: 3 })).toEqual({
      text: '3',
      icon: '/icon/16.png',
      title: { tabId: 7, title: 'Framelight: 3 framings on this page' },
    })
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('')
  })

  it('stays readable when there are very many', async () => {
    expect((await badgeOf({ state: 'done', count: 1234 })).text).toBe('999+')
  })

  it.each<[string, PageCount, string, string]>([
    ['nothing was found', { state: 'done', count: 0 }, '', 'no framing found on this page'],
    ['highlights are off', { state: 'off', count: 4 }, 'off-', 'highlights are switched off'],
    ['this site is off', { state: 'site-off', count: 4 }, 'off-', 'switched off on this site'],
    ['the page is being read', { state: 'reading', count: 0 }, '', 'reading this page'],
    ['the language is not read', { state: 'language-not-read', count: 0 }, 'idle-', 'a language'],
    ['the page is read no more', { state: 'left', count: 4 }, 'idle-', 'this page is not read'],
  ])('is empty when %s, and icon and title say so', async (_, page, icon, words) => {
    const shown = await badgeOf(page)
    expect([shown.text, shown.icon]).toEqual(['', `/icon/${icon}16.png`])
    expect(shown.title).toEqual({ tabId: 7, title: expect.stringContaining(words) })
  })

  it('calls for attention when the rules are missing', async () => {
    const { text, title } = await badgeOf({ state: 'failed', count: 0 })
    expect(text).toBe('!')
    expect(title).toMatchObject({ title: expect.stringContaining('could not be read') })
  })

  it('does not mind a tab that was closed', async () => {
    setTitle.mockRejectedValueOnce(new Error('No tab with id: 7'))
    await expect(showBadge(7, { state: 'done', count: 1 })).resolves.toBeUndefined()
  })
})

describe('the button on pages that are not read', () => {
  it.each([
    [true, 'idle-', 'this page is not read'],
    [false, 'off-', 'highlights are switched off'],
  ])('says why, when highlights are %s', async (highlights, icon, words) => {
    await showOnOtherTabs(settingsOf({ highlights }))
    expect(setIcon.mock.calls).toEqual([
      [{ path: expect.objectContaining({ 16: `/icon/${icon}16.png` }) }],
    ])
    expect(setTitle.mock.calls).toEqual([[{ title: expect.stringContaining(words) }]])
  })
})
