import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core'
import { builtExtension } from './built-extension.ts'
import {
  allowPrivateWindows,
  apiOf,
  controlChromium,
  openPrivately,
  reloadExtension,
} from './chromium-control.ts'
import { evaluator } from './evaluate.ts'
import { requireBrowser } from './find-browsers.ts'
import type { BrowserUnderTest, LaunchOptions, Popup } from './types.ts'

const isRoot = process.getuid?.() === 0

function launchArguments(options: LaunchOptions): string[] {
  return [
    `--lang=${options.language ?? 'en'}`,
    `--proxy-server=http://127.0.0.1:${options.hosts}`,
    '--proxy-bypass-list=<-loopback>',
    `--blink-settings=preferredColorScheme=${options.colourScheme === 'dark' ? 0 : 1}`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    ...(options.lessMotion === true ? ['--force-prefers-reduced-motion'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

function popupOf(page: Page): Popup {
  return {
    evaluate: evaluator(async (source) => String(await page.evaluate(source))),
    // A locator waits until the element stands still: lists are laid out as they scroll.
    click: (selector) => page.locator(selector).click(),
    screenshot: () => page.screenshot(),
    // A popup closes by itself as soon as something else gets the focus.
    close: async () => (page.isClosed() ? undefined : page.close()),
  }
}

/** A text, since the tests know the page's types and not those of `chrome`. */
const askFrontTab = (what: 'getBadgeText' | 'getTitle') => `
  chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => (tab ? chrome.action.${what}({ tabId: tab.id }) : ''))`

/** Collects what a page reports; the extension's own scripts are told by their address. */
function collectErrors(page: Page, origin: string, errors: string[]): void {
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.stack}` : String(error)
    if (text.includes(origin)) errors.push(text)
  })
  page.on('console', (message) => {
    const ours = message.stackTrace().some(({ url }) => url?.startsWith(origin))
    if (message.type() === 'error' && ours) errors.push(message.text())
  })
}

/**
 * The background has no page to listen on; what it reports goes to its own console.
 * @returns stops listening to the workers that live: one that is listened to cannot be stopped
 */
function collectWorkerErrors(browser: Browser, origin: string, errors: string[]) {
  const consoles = new Set<CDPSession>()
  const listen = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return
    const console = await target.createCDPSession()
    consoles.add(console)
    console.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      errors.push(`background: ${text} ${exception?.description ?? ''}`),
    )
    console.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const said = args.map(({ value, description }) => value ?? description).join(' ')
      if (type === 'error') errors.push(`background: ${said}`)
    })
    await console.send('Runtime.enable')
  }
  // A worker may stop while we turn to it; then it has nothing more to say.
  browser.on('targetcreated', (target) => void listen(target).catch(() => {}))
  return async () => {
    const listening = [...consoles]
    consoles.clear()
    await Promise.allSettled(listening.map((console) => console.detach()))
  }
}

async function extensionOf(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id)
  if (extension === undefined) throw new Error(`Chromium does not list the extension ${id}`)
  return extension
}

/** Chromium or Chrome with the built extension on it, in a profile that is thrown away unless it is given. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const built = builtExtension('chromium', options.extension)
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: options.visible !== true,
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
    args: launchArguments(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.visible === true ? { defaultViewport: null } : {}),
  })
  const errors: string[] = []
  const letGo = collectWorkerErrors(browser, 'chrome-extension://', errors)
  const id = await browser.installExtension(built.folder)
  const origin = `chrome-extension://${id}/`
  const api = apiOf(browser, id)
  if (options.isPrivate === true) await allowPrivateWindows(browser, id)
  return {
    name: 'chromium',
    version: await browser.version(),
    async open(url) {
      if (options.isPrivate === true) return openPrivately(browser, api, url)
      const page = await browser.newPage()
      collectErrors(page, origin, errors)
      await page.goto(url)
      return page
    },
    async openOwn(path, where = 'tab') {
      const page = await browser.newPage({ type: where })
      collectErrors(page, origin, errors)
      await page.goto(origin + path)
      return page
    },
    async openPopup(page) {
      await page.bringToFront()
      await page.triggerExtensionAction(await extensionOf(browser, id))
      const target = await browser.waitForTarget((found) => found.url() === origin + built.popup)
      const popup = await target.asPage()
      collectErrors(popup, origin, errors)
      return popupOf(popup)
    },
    async openPanel(page) {
      await page.bringToFront()
      await page.triggerExtensionAction(await extensionOf(browser, id))
      const popup = await browser.waitForTarget((found) => found.url() === origin + built.popup)
      await (await popup.asPage()).locator('[data-action=open-panel]').click()
      const target = await browser.waitForTarget((found) => found.url() === origin + built.panel)
      const panel = await target.asPage()
      collectErrors(panel, origin, errors)
      return popupOf(panel)
    },
    async badge(page) {
      await api('1') // its tab must not come in front of the page
      await page.bringToFront()
      return api(askFrontTab('getBadgeText'))
    },
    async title(page) {
      await api('1')
      await page.bringToFront()
      return api(askFrontTab('getTitle'))
    },
    control: controlChromium(browser, id, { api, letGo }),
    errors: async () => errors,
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: () => reloadExtension(browser, id),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}
