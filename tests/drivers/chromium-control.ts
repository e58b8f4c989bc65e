import type { Browser, Page, Target } from 'puppeteer-core'
import { evaluator } from './evaluate.ts'
import type { Control } from './types.ts'
import { until } from './until.ts'

/**
 * Asks the extension's API from a page of the extension that runs no script of ours: so nothing
 * wakes the background but what would wake it for a reader.
 * @returns runs an expression that is a promise of text
 */
export function apiOf(browser: Browser, id: string): (source: string) => Promise<string> {
  let page: Page | undefined
  return async (source) => {
    // The browser closes the extension's pages when it updates or disables it.
    if (page === undefined || page.isClosed()) {
      page = await openTab(browser, `chrome-extension://${id}/catalogue.json`)
    }
    return String(await page.evaluate(source))
  }
}

/** Loads the extension again, as an update does, and waits until it is there. */
export async function reloadExtension(browser: Browser, id: string): Promise<void> {
  const settings = await openSettings(browser)
  const own = await openTab(browser, `chrome-extension://${id}/catalogue.json`)
  await settings.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`)
  await until('the old version to go', async () => own.isClosed())
  const state = `chrome.developerPrivate.getExtensionInfo('${id}').then(({ state }) => state)`
  await until('the new version', async () => (await settings.evaluate(state)) === 'ENABLED')
  await settings.close()
}

interface Reach {
  /** Runs an expression of text with the extension's API. */
  api(source: string): Promise<string>
  /** Stops listening to the background, which could not be stopped otherwise. */
  letGo(): Promise<void>
}

/** What the browser's own page of extensions can do, and the background. */
export function controlChromium(browser: Browser, id: string, { api, letGo }: Reach): Control {
  const settings = once(() => openSettings(browser))
  const inSettings = async (source: string): Promise<void> => {
    await (await settings()).evaluate(`chrome.${source}`)
  }
  const letPromptsPass = (): Promise<void> =>
    inSettings(`developerPrivate.addHostPermission('${id}', '*://*/*')`)
  return {
    inExtension: evaluator(api),
    letPromptsPass,
    async allow(origin) {
      await letPromptsPass()
      await api(`chrome.permissions.request({ origins: ['${origin}'] })`)
    },
    disallow: (origin) => inSettings(`developerPrivate.removeHostPermission('${id}', '${origin}')`),
    async stopBackground() {
      const page = await openTab(browser, `chrome-extension://${id}/catalogue.json`)
      const isOurs = (target: Target) =>
        target.type() === 'service_worker' && target.url().includes(id)
      const stopping = browser.targets().filter(isOurs)
      const devtools = await page.createCDPSession()
      let hasStopped = false
      // Once the list of targets kept a worker for 20 seconds; the browser itself tells its state.
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        hasStopped ||= versions.some(
          ({ scriptURL, status, runningStatus }) =>
            scriptURL.includes(id) && status !== 'redundant' && runningStatus === 'stopped',
        )
      })
      await devtools.send('ServiceWorker.enable')
      // A page may wake the next one at once, and one that just starts takes no order to stop.
      await until('the background to stop', async () => {
        await letGo()
        await devtools.send('ServiceWorker.stopAllWorkers')
        return hasStopped || !browser.targets().some((target) => stopping.includes(target))
      })
      await page.close()
    },
    setEnabled: (on) => inSettings(`management.setEnabled('${id}', ${on})`),
  }
}

/** What comes from a folder stays disabled once it was, unless a developer is at work. */
async function openSettings(browser: Browser): Promise<Page> {
  const settings = await openTab(browser, 'chrome://extensions')
  const developing = '{ inDeveloperMode: true }'
  await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration(${developing})`)
  return settings
}

/** Lets the extension into private windows, as a reader does; the browser starts it anew then. */
export async function allowPrivateWindows(browser: Browser, id: string): Promise<void> {
  const settings = await openSettings(browser)
  const change = `{ extensionId: '${id}', incognitoAccess: true }`
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
  await until('the extension to be let into private windows', () =>
    settings.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')
      .then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)`),
  )
  await settings.close()
}

/** Opens an address in a private window. */
export async function openPrivately(
  browser: Browser,
  api: Reach['api'],
  url: string,
): Promise<Page> {
  const known = new Set(browser.targets())
  await api(`chrome.windows.create({ incognito: true, url: '${url}' })`)
  const target = await browser.waitForTarget(
    (one) => one.type() === 'page' && one.url() === url && !known.has(one),
  )
  const page = await target.page()
  if (page === null) throw new Error(`${url} opened no page`)
  await until(`${url} to load`, () => page.evaluate(() => document.readyState === 'complete'))
  return page
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
