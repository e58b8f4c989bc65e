import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isOn, isShown, type Switch, settingsOf } from './choices.ts'
import { forgetDamaged, readSettings, turn, watchSettings } from './store.ts'

const contagion = { family: 'protest', frame: 'contagion', rule: 'spreads' } as const
const everyKind: readonly Switch[] = [
  { kind: 'all' },
  { kind: 'site', host: 'elaph.com' },
  { kind: 'family', id: 'protest' },
  { kind: 'frame', id: 'contagion' },
  { kind: 'rule', frame: 'contagion', rule: 'spreads' },
]
const inStore = () => fakeBrowser.storage.local.get(null)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe.each(everyKind.map((choice) => ({ choice, kind: choice.kind })))('$kind', ({ choice }) => {
  it('is on from the start, and lasts once it is turned', async () => {
    expect(isOn(await readSettings(), choice)).toBe(true)
    expect(await turn(choice, false)).toBe(true)
    expect(isOn(await readSettings(), choice)).toBe(false)
    expect(await turn(choice, true)).toBe(true)
    expect(isOn(await readSettings(), choice)).toBe(true)
  })

  it('turns no other switch', async () => {
    await turn(choice, false)
    const settings = await readSettings()
    for (const other of everyKind.filter((one) => one !== choice)) {
      expect(isOn(settings, other)).toBe(true)
    }
  })
})

describe('settings', () => {
  it('lose nothing when two windows turn switches at once', async () => {
    await Promise.all(everyKind.map((choice) => turn(choice, false)))
    const settings = await readSettings()
    expect(everyKind.filter((choice) => isOn(settings, choice))).toEqual([])
  })

  it('keep no name of a site that is on again', async () => {
    await turn({ kind: 'site', host: 'elaph.com' }, false)
    await turn({ kind: 'site', host: 'elaph.com' }, true)
    expect(await inStore()).toEqual({})
  })

  it.each<[string, Switch]>([
    ['its family', { kind: 'family', id: 'protest' }],
    ['its frame', { kind: 'frame', id: 'contagion' }],
    ['its rule', { kind: 'rule', frame: 'contagion', rule: 'spreads' }],
  ])('keep a match away when %s is off', async (_, choice) => {
    await turn(choice, false)
    const settings = await readSettings()
    expect(isShown(settings, contagion)).toBe(false)
    expect(isShown(settings, { family: 'map', frame: 'unity', rule: 'spreads' })).toBe(true)
  })
})

describe('what cannot be read', () => {
  it('has its default alone, is named, and is kept', async () => {
    const stored = {
      highlights: 'maybe',
      'off:frame:contagion': { until: 9 },
      'off:site:a.org': true,
    }
    await fakeBrowser.storage.local.set(stored)
    const settings = await readSettings()
    expect(settings.highlights).toBe(true)
    expect(settings.damaged).toEqual(['highlights', 'off:frame:contagion'])
    expect([...settings.off.sites]).toEqual(['a.org'])
    expect(settings.off.frames.size).toBe(0)
    expect(await inStore()).toEqual(stored)
  })

  it('goes when the reader gives it up', async () => {
    await fakeBrowser.storage.local.set({ highlights: 7, other: 7 })
    expect(await forgetDamaged(await readSettings())).toBe(true)
    expect(await inStore()).toEqual({ other: 7 })
  })

  it('is not what a newer version knows, and that is kept', async () => {
    const newer = { 'from-the-future': [1, 2], 'off:family:weather': true }
    await fakeBrowser.storage.local.set(newer)
    await turn({ kind: 'all' }, false)
    const settings = await readSettings()
    expect([settings.damaged, settings.off.families.size]).toEqual([[], 0])
    expect(await inStore()).toEqual({ ...newer, highlights: false })
  })

  it('is a value where the whole store fails', async () => {
    const { local } = fakeBrowser.storage
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'))
    vi.spyOn(local, 'set').mockRejectedValue(new Error('quota'))
    expect(await readSettings()).toEqual(settingsOf({}, false))
    expect(await turn({ kind: 'all' }, false)).toBe(false)
  })
})

describe('who watches', () => {
  it('is told, until he stops', async () => {
    const seen: string[][] = []
    const stop = watchSettings(({ off }) => seen.push([...off.frames]))
    await turn({ kind: 'frame', id: 'contagion' }, false)
    await vi.waitFor(() => expect(seen).toEqual([['contagion']]))
    stop()
    await turn({ kind: 'all' }, false)
    await readSettings()
    expect(seen).toHaveLength(1)
  })

  it('is not told of what is no choice', async () => {
    const seen = vi.fn()
    watchSettings(seen)
    await fakeBrowser.storage.local.set({ other: 1 })
    await readSettings()
    expect(seen).not.toHaveBeenCalled()
  })

  it('may stop when the extension was updated under his page', () => {
    const stop = watchSettings(() => {})
    const { storage } = fakeBrowser
    Object.assign(fakeBrowser, { storage: undefined })
    expect(stop).not.toThrow()
    Object.assign(fakeBrowser, { storage })
  })
})
