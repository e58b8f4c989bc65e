import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showBadge } from '../../entrypoints/background/badge.ts'
import type { PageCount } from '../../lib/messages/background.ts'
import { speak } from '../../lib/ui/test-texts.ts'

const setTitle = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  speak('en')
  Object.assign(fakeBrowser.action, { setTitle })
})

async function badgeOf(page: PageCount): Promise<{ text: string; title: unknown }> {
  await showBadge(7, page)
  const text = await fakeBrowser.action.getBadgeText({ tabId: 7 })
  return { text, title: setTitle.mock.calls.at(-1)?.[0] }
}

describe('the badge', () => {
  it('shows the count of its tab, and says it in words', async () => {
    expect(await badgeOf({ state: 'done', count: 3 })).toEqual({
      text: '3',
      title: { tabId: 7, title: 'Framelight: 3 framings on this page' },
    })
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('')
  })

  it('stays readable when there are very many', async () => {
    expect((await badgeOf({ state: 'done', count: 1234 })).text).toBe('999+')
  })

  it.each<[string, PageCount, string]>([
    ['nothing was found', { state: 'done', count: 0 }, 'no framing found on this page'],
    ['highlights are off', { state: 'off', count: 4 }, 'highlights are switched off'],
    ['the page is being read', { state: 'reading', count: 0 }, 'reading this page'],
    ['the language is not read', { state: 'language-not-read', count: 0 }, 'a language'],
    ['the rules are missing', { state: 'failed', count: 0 }, 'could not be read'],
  ])('is empty when %s, and says so', async (_, page, words) => {
    const { text, title } = await badgeOf(page)
    expect(text).toBe('')
    expect(title).toEqual({ tabId: 7, title: expect.stringContaining(words) })
  })

  it('does not mind a tab that was closed', async () => {
    setTitle.mockRejectedValue(new Error('No tab with id: 7'))
    await expect(showBadge(7, { state: 'done', count: 1 })).resolves.toBeUndefined()
  })
})
