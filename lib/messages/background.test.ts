import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, askForTables, askWhetherToRead } from './background.ts'

const ours = { id: fakeBrowser.runtime.id }
const families = {}
const part = { ok: true as const, part: 'packed', parts: 1, families }
const found = { ok: true, families }
const answers = {
  pageCount: vi.fn(),
  tables: vi.fn(async () => part),
  mayRead: vi.fn(async (url: string) => url === 'https://elaph.com/'),
  style: vi.fn(),
}
const respond = vi.fn()
const count = { type: 'page-count', state: 'done', count: 3 }

const tab: Browser.tabs.Tab = {
  ...{ id: 7, index: 0, windowId: 1, groupId: -1 },
  ...{ active: true, highlighted: true, selected: true, autoDiscardable: true },
  ...{ pinned: false, incognito: false, discarded: false, frozen: false, lastAccessed: 0 },
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
})

/** Lets each timer end as soon as nothing else is to be done. */
function quickTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.setTimerTickMode('nextTimerAsync')
  })
  afterEach(() => vi.useRealTimers())
}

describe('the background', () => {
  it('hears the count of a page, with its tab', () => {
    answer(answers, count, { ...ours, tab }, respond)
    expect(answers.pageCount).toHaveBeenCalledWith(tab.id, { state: 'done', count: 3 })
  })

  it('hears that a frame of a tab wants the style', () => {
    answer(answers, { type: 'style-wanted' }, { ...ours, tab }, respond)
    expect(answers.style).toHaveBeenCalledWith(tab.id)
  })

  it('gives the tables of a language', async () => {
    const later = answer(answers, { type: 'tables-wanted', lang: 'ar', part: 2 }, ours, respond)
    expect(later).toBe(true)
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(part))
    expect(answers.tables).toHaveBeenCalledWith('ar', 2)
  })

  it('says whether the sender’s own page may be read', async () => {
    for (const [url, expected] of [
      ['https://elaph.com/', true],
      ['https://a.example/', false],
    ] as const) {
      respond.mockClear()
      expect(answer(answers, { type: 'may-read' }, { ...ours, url }, respond)).toBe(true)
      await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(expected))
    }
  })

  it('leaves the badge alone for a page that is only loaded ahead', () => {
    const ahead: Browser.runtime.MessageSender = { ...ours, tab, documentLifecycle: 'prerender' }
    answer(answers, count, ahead, respond)
    expect(answers.pageCount).not.toHaveBeenCalled()
  })

  it.each<[string, Browser.runtime.MessageSender, unknown]>([
    ['another extension', { id: 'somebody-else', tab }, count],
    ['nobody', { tab }, count],
    ['a page with a negative count', { ...ours, tab }, { ...count, count: -1 }],
    ['a page with an unknown state', { ...ours, tab }, { ...count, state: 'x' }],
    ['who wants a language we lack', ours, { type: 'tables-wanted', lang: '../secret', part: 0 }],
    ['who wants a part that cannot be', ours, { type: 'tables-wanted', lang: 'ar', part: -1 }],
    ['who says nothing', ours, undefined],
  ])('does not answer %s', (_, sender, message) => {
    expect(answer(answers, message, sender, respond)).toBe(false)
    expect(answers.pageCount).not.toHaveBeenCalled()
    expect(answers.tables).not.toHaveBeenCalled()
  })
})

describe('askForTables', () => {
  quickTimers()
  const take = vi.fn()
  beforeEach(() => take.mockReset())

  it('hands out the parts that the background gives', async () => {
    const background = async (question: unknown) =>
      Reflect.get(Object(question), 'part') === 0
        ? { ...part, part: 'pac', parts: 2 }
        : { ...part, part: 'ked', parts: 2 }
    fakeBrowser.runtime.onMessage.addListener(background)
    expect(await askForTables('ar', take)).toEqual(found)
    expect(take.mock.calls).toEqual([['pac'], ['ked']])
  })

  it('says so where a part is damaged', async () => {
    fakeBrowser.runtime.onMessage.addListener(async () => part)
    const spill = () => {
      throw new SyntaxError('no JSON')
    }
    expect(await askForTables('ar', spill)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('damaged'),
    })
  })

  it('asks again when the background is stopped under one question after another', async () => {
    const answered = vi.fn().mockResolvedValue(part)
    for (let times = 0; times < 5; times += 1) {
      answered.mockRejectedValueOnce(new Error('port closed'))
    }
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answered)
    expect(await askForTables('ar', take)).toEqual(found)
    expect(answered).toHaveBeenCalledTimes(6)
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRestore()
  })

  it('asks again when what comes is no answer, and stops asking', async () => {
    const problem = { ok: false as const, problem: 'The package could not be read.' }
    const answered = vi.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce(problem)
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answered)
    answered.mockResolvedValueOnce(part)
    expect(await askForTables('ar', take)).toEqual(found)
    answered.mockResolvedValue(problem)
    expect(await askForTables('ar', take)).toEqual(problem)
    expect(answered).toHaveBeenCalledTimes(9)
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRestore()
  })

  it('names the problem when nobody answers or the answer is none', async () => {
    expect(await askForTables('ar', take)).toMatchObject({ ok: false })
    fakeBrowser.runtime.onMessage.addListener(async () => ({ ok: 'perhaps' }))
    expect(await askForTables('en', take)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('"en"'),
    })
  })
})

describe('askWhetherToRead', () => {
  quickTimers()

  it('takes nothing but a yes for one', async () => {
    expect(await askWhetherToRead()).toBe(false)
    const background = vi.fn<() => Promise<unknown>>(async () => true)
    fakeBrowser.runtime.onMessage.addListener(background)
    expect(await askWhetherToRead()).toBe(true)
    background.mockResolvedValue('perhaps')
    expect(await askWhetherToRead()).toBe(false)
  })
})
