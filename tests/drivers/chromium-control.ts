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
  const page = once(() => openTab(browser, `chrome-extension://${id}/catalogue.json`))
  return async (source) => String(await (await page()).evaluate(source))
}

interface Reach {
  /** Runs an expression of text with the extension's API. */
  api(source: string): Promise<string>
  /** Stops listening to the background, which could not be stopped otherwise. */
  letGo(): Promise<void>
}

/** What the browser's own page of extensions can do, and the background. */
export function controlChromium(browser: Browser, id: string, { api, letGo }: Reach): Control {
  const settings = once(() => openTab(browser, 'chrome://extensions'))
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
      const devtools = await page.createCDPSession()
      await letGo()
      await devtools.send('ServiceWorker.enable')
      await devtools.send('ServiceWorker.stopAllWorkers')
      await page.close()
      const isOurs = (target: Target) =>
        target.type() === 'service_worker' && target.url().includes(id)
      await until('the background to stop', async () => !browser.targets().some(isOurs))
    },
    setEnabled: (on) => inSettings(`management.setEnabled('${id}', ${on})`),
  }
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
