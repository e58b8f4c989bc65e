import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { accessOf, askAlways, readOnce, takeBack } from './access.ts'
import { list } from './test-listed.ts'

const executeScript = vi.fn()
const insertCSS = vi.fn()
const getAll = vi.fn()
const request = vi.fn()
const remove = vi.fn()

/** What the page in the tab tells of itself. */
function letIn(contentType = 'text/html', isRead = false): void {
  executeScript.mockResolvedValue([{ result: { contentType, isRead } }])
}

function allow(...origins: string[]): void {
  getAll.mockResolvedValue({ origins })
}

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(fakeBrowser, {
    scripting: { executeScript, insertCSS },
    permissions: { getAll, request, remove },
  })
  list('*://*.elaph.com/*')
  allow('*://*.elaph.com/*')
  letIn()
})

const tab = (url: string | undefined, incognito = false) => ({ id: 7, url, incognito })

describe('access', () => {
  it.each<[string, string, object]>([
    ['a listed site', 'https://elaph.com/a', { kind: 'listed', host: 'elaph.com' }],
    ['its subdomain', 'http://www.elaph.com/', { kind: 'listed', host: 'elaph.com' }],
    ['another site', 'https://www.a.example/', { kind: 'askable', host: 'www.a.example' }],
  ])('to %s', async (_, url, access) => {
    expect(await accessOf(tab(url))).toEqual({ ...access, isPrivate: false })
    expect(await accessOf(tab(url, true))).toEqual({ ...access, isPrivate: true })
  })

  it('to a site that the reader granted', async () => {
    allow('*://*.elaph.com/*', '*://a.example/*')
    expect(await accessOf(tab('http://a.example/b'))).toMatchObject({ kind: 'granted' })
    expect(await accessOf(tab('http://b.a.example/'))).toMatchObject({ kind: 'askable' })
  })

  it('to a listed site that the reader took away in the browser is to be asked for', async () => {
    allow()
    expect(await accessOf(tab('https://elaph.com/'))).toMatchObject({ kind: 'askable' })
  })

  it.each([
    ['a page of the browser', 'chrome://settings/'],
    ['a page of an extension', 'moz-extension://1234/popup.html'],
    ['nothing', 'about:blank'],
  ])('to %s is closed', async (_, url) => {
    expect(await accessOf(tab(url))).toEqual({ kind: 'closed' })
  })

  it('to a page where the browser lets nobody in is closed', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'))
    expect(await accessOf(tab('https://store.example/'))).toEqual({ kind: 'closed' })
  })

  it('to a PDF is closed', async () => {
    letIn('application/pdf')
    expect(await accessOf(tab('https://a.example/a.pdf'))).toEqual({ kind: 'closed' })
  })

  it('to a file of this machine depends on the browser', async () => {
    expect(await accessOf(tab('file:///home/a.html'))).toEqual({ kind: 'file' })
    executeScript.mockRejectedValue(new Error('Cannot access contents of url'))
    expect(await accessOf(tab('file:///home/a.html'))).toEqual({ kind: 'closed' })
  })

  it('is unseen where the browser does not tell the address', async () => {
    expect(await accessOf(tab(undefined))).toEqual({ kind: 'unseen' })
  })
})

describe('readOnce', () => {
  it('brings in the style, the engine and then what uses it', async () => {
    expect(await readOnce(7)).toEqual({ ok: true })
    expect(insertCSS).toHaveBeenCalledWith(
      expect.objectContaining({
        target: { tabId: 7, allFrames: true },
        files: ['/content-scripts/content.css'],
      }),
    )
    const files = executeScript.mock.calls.slice(1).map(([{ files }]) => files)
    expect(files).toEqual([['/engine.js'], ['/reading.js'], ['/content-scripts/content.js']])
  })

  it('does nothing where the page is being read', async () => {
    letIn('text/html', true)
    expect(await readOnce(7)).toEqual({ ok: true })
    expect(insertCSS).not.toHaveBeenCalled()
    expect(executeScript).toHaveBeenCalledTimes(1)
  })

  it('names the problem where the browser refuses', async () => {
    executeScript.mockRejectedValue(new Error('Missing host permission'))
    expect(await readOnce(7)).toEqual({
      ok: false,
      problem: expect.stringContaining('Missing host permission'),
    })
  })
})

describe('"always on this site"', () => {
  it('asks for that host alone, before anything is awaited', async () => {
    request.mockResolvedValue(true)
    const asked = askAlways('www.a.example')
    expect(request.mock.calls).toEqual([[{ origins: ['*://www.a.example/*'] }]])
    expect(await asked).toBe(true)
  })

  it('asks for a listed site that was taken away as the manifest has it', () => {
    request.mockResolvedValue(true)
    void askAlways('elaph.com')
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.elaph.com/*'] })
  })

  it('takes a browser that refuses for a no', async () => {
    request.mockRejectedValue(new Error('may only be called from a user input handler'))
    expect(await askAlways('a.example')).toBe(false)
  })

  it('gives back that host alone', async () => {
    remove.mockResolvedValue(true)
    expect(await takeBack('a.example')).toBe(true)
    expect(remove).toHaveBeenCalledWith({ origins: ['*://a.example/*'] })
  })

  it('says so where more was allowed in the browser', async () => {
    allow('*://*/*')
    remove.mockResolvedValue(true)
    expect(await takeBack('a.example')).toBe(false)
  })
})
