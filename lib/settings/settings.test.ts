import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { settingsOf } from './choices.ts'
import { choose, readSettings, watchSettings } from './store.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('settings', () => {
  it('highlight from the start', async () => {
    expect(await readSettings()).toEqual({ highlights: true })
  })

  it('last', async () => {
    expect(await choose('highlights', false)).toBe(true)
    expect(await readSettings()).toEqual({ highlights: false })
  })

  it('have their default where what was stored cannot be read', () => {
    expect(settingsOf({ highlights: 'maybe' })).toEqual({ highlights: true })
    expect(settingsOf({ highlights: null })).toEqual({ highlights: true })
  })

  it('keep what a newer version has stored', async () => {
    await fakeBrowser.storage.local.set({ 'from-the-future': [1, 2] })
    await choose('highlights', false)
    expect(await fakeBrowser.storage.local.get('from-the-future')).toEqual({
      'from-the-future': [1, 2],
    })
  })

  it('are the defaults while the store fails, and a failed write is told', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'))
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'))
    expect(await readSettings()).toEqual({ highlights: true })
    expect(await choose('highlights', false)).toBe(false)
  })

  it('tell who watches, until he stops', async () => {
    const seen = vi.fn()
    const stop = watchSettings(seen)
    await choose('highlights', false)
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ highlights: false }))
    stop()
    await choose('highlights', true)
    await readSettings()
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it('stay silent about what is not a choice', async () => {
    const seen = vi.fn()
    watchSettings(seen)
    await fakeBrowser.storage.local.set({ other: 1 })
    await readSettings()
    expect(seen).not.toHaveBeenCalled()
  })
})
