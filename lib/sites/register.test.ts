import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readOpenPages, registerGrantedSites } from './register.ts'
import { list } from './test-listed.ts'

interface Script {
  readonly id: string
  readonly matches: readonly string[]
}

/** A browser that keeps scripts as the real ones do, and refuses what they refuse. */
function scriptKeeper() {
  const kept = new Map<string, Script>()
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(what)
  }
  return {
    kept,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => kept.get(id) ?? []),
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        must(!kept.has(script.id) && script.matches.length > 0, 'Duplicate script ID')
        kept.set(script.id, script)
      }
    },
    updateContentScripts: vi.fn(async (scripts: Script[]) => {
      for (const script of scripts) {
        must(kept.has(script.id), 'Nonexistent script ID')
        kept.set(script.id, script)
      }
    }),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) must(kept.delete(id), 'Nonexistent script ID')
    },
    executeScript: vi.fn(async () => [{ result: { contentType: 'text/html', isRead: false } }]),
    insertCSS: vi.fn(async () => {}),
  }
}

let scripting = scriptKeeper()
const listed = '*://*.elaph.com/*'
let origins: string[] = []
/** Where script and style are brought. */
const registered = () => [...scripting.kept.values()].map(({ matches }) => matches)
/** The three scripts and the style. */
const each = (matches: readonly string[]) => [matches, matches, matches, matches]

beforeEach(() => {
  scripting = scriptKeeper()
  origins = [listed]
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins }) } })
  list(listed)
})

describe('the granted sites', () => {
  it('are registered, and the listed ones not again', async () => {
    await registerGrantedSites()
    expect(registered()).toEqual([])
    origins = [listed, '*://a.example/*']
    await registerGrantedSites()
    expect(registered()).toEqual(each(['*://a.example/*']))
  })

  it('follow each grant and each taking back', async () => {
    for (const granted of [['*://a.example/*'], ['*://a.example/*', '*://b.example/*'], []]) {
      origins = granted
      await registerGrantedSites()
      expect(registered()).toEqual(granted.length > 0 ? each(granted) : [])
    }
  })

  it('are let be where nothing changed, as after the background was stopped', async () => {
    origins = ['*://a.example/*']
    await registerGrantedSites()
    await registerGrantedSites()
    expect(scripting.updateContentScripts).not.toHaveBeenCalled()
  })

  it('stand no matter how many changes come at once', async () => {
    origins = ['*://a.example/*']
    const first = registerGrantedSites()
    origins = ['*://b.example/*']
    await Promise.all([first, registerGrantedSites(), registerGrantedSites()])
    expect(registered()).toEqual(each(['*://b.example/*']))
  })
})

it('frames get the style alone, those of the page itself too', async () => {
  origins = ['*://a.example/*']
  await registerGrantedSites()
  const [engine, reading, script, style] = [...scripting.kept.values()]
  expect(engine).toMatchObject({ js: ['/engine.js'], runAt: 'document_end' })
  expect(reading).toMatchObject({ js: ['/reading.js'], runAt: 'document_end' })
  expect(script).toMatchObject({ js: ['/content-scripts/content.js'] })
  for (const one of [engine, reading, script]) expect(one).not.toHaveProperty('allFrames')
  expect(style).toMatchObject({ css: ['/content-scripts/content.css'], allFrames: true })
  expect(style).toMatchObject({ matchOriginAsFallback: true })
  expect(style).not.toHaveProperty('js')
})

describe('open pages', () => {
  const query = vi.fn()
  beforeEach(() => {
    query.mockReset().mockResolvedValue([{ id: 1 }, { id: 2 }])
    Object.assign(fakeBrowser.tabs, { query })
  })

  it('of a granted site are read, also when one of them refuses', async () => {
    scripting.executeScript.mockRejectedValueOnce(new Error('error page'))
    await readOpenPages(['*://a.example/*'])
    expect(query).toHaveBeenCalledWith({ url: ['*://a.example/*'], discarded: false })
    expect(scripting.insertCSS).toHaveBeenCalledTimes(1)
  })

  it('are left alone where no site was granted', async () => {
    await readOpenPages([])
    expect(query).not.toHaveBeenCalled()
  })
})
