import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { builtExtension } from './built-extension.ts'
import { requireBrowser } from './find-browsers.ts'
import { allowPrivateWindows, controlFirefox } from './firefox-control.ts'
import { openFirefoxPanel, openFirefoxPopup } from './firefox-popup.ts'
import { privilegedRunner, type RunPrivileged } from './privileged.ts'
import type { BrowserUnderTest, LaunchOptions } from './types.ts'

function preferences({
  hosts,
  colourScheme,
  lessMotion,
  isPrivate,
  asksReader,
}: LaunchOptions): Record<string, unknown> {
  const dark = colourScheme === 'dark'
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': hosts,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': hosts,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'services.settings.server': 'data:,',
    // All windows are private then.
    'browser.privatebrowsing.autostart': isPrivate === true,
    // Where it is false, the browser agrees to what the extension asks the reader.
    'extensions.webextOptionalPermissionPrompts': asksReader === true,
    // Tabs behind the one in front keep their pace, as Puppeteer asks of Chromium.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    'ui.prefersReducedMotion': lessMotion === true ? 1 : 0,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  }
}

/** Without a language pack Firefox offers no such language; extensions see it all the same. */
const setLanguage = `(language) => {
  Services.locale.availableLocales = ['en-US', 'ar']
  Services.locale.requestedLocales = [language]
}`

/** Firefox makes up a new one for each installation; tests must know where the pages stand. */
const uuid = 'b7cf2a4e-5c1f-4d0a-9f6a-6d1f0c3a8e21'

/** A new extension's button starts in a menu; readers pin it, and so do the tests. */
const pinButton = `(id) => {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  )
  CustomizableUI.addWidgetToArea(id, 'nav-bar')
}`

const readBadge = `(id) => document.getElementById(id)?.getAttribute('badge') ?? ''`

const readTitle = `(id) => document.getElementById(id)?.getAttribute('tooltiptext') ?? ''`

const readErrors = `() => JSON.stringify(Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter(({ flags, sourceName }) => !(flags & 1) && sourceName.startsWith('moz-extension://'))
  .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber))`

/** How Firefox makes DOM ids from an extension's id. */
function widgetOf(geckoId: string): string {
  return geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
}

async function openTab(browser: { newPage(): Promise<Page> }, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}

/** A plain visit of a page of the extension never ends in Puppeteer. */
async function openOwnPage(
  browser: Pick<Browser, 'newPage'>,
  path: string,
  type: 'tab' | 'window',
): Promise<Page> {
  const page = await browser.newPage({ type })
  await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] })
  await page.waitForSelector('html')
  return page
}

async function launchBrowser(options: LaunchOptions, geckoId: string) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: options.visible !== true,
    args: ['--remote-allow-system-access'],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...preferences(options),
      // An add-on that was not signed is gone with the browser; what it stored need not be.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    },
    ...(options.visible === true ? { defaultViewport: null } : {}),
  })
}

async function prepare(run: RunPrivileged, language: string): Promise<void> {
  await run(setLanguage, language === 'ar' ? 'ar' : 'en-US')
}

/** Firefox with the built extension on it, in a profile that is thrown away unless it is given. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const built = builtExtension('firefox', options.extension)
  if (built.geckoId === undefined) throw new Error('the manifest for Firefox names no gecko id')
  const widget = widgetOf(built.geckoId)
  const browser = await launchBrowser(options, built.geckoId)
  const run = await privilegedRunner(browser)
  await prepare(run, options.language ?? 'en')
  const id = await browser.installExtension(built.folder)
  if (options.isPrivate === true) await run(allowPrivateWindows, built.geckoId)
  await run(pinButton, `${widget}-browser-action`)
  return {
    name: 'firefox',
    version: await browser.version(),
    open: (url) => openTab(browser, url),
    openOwn: (path, where = 'tab') => openOwnPage(browser, path, where),
    async openPopup(page) {
      await page.bringToFront()
      return openFirefoxPopup(run, `${widget}-BAP`, built.popup)
    },
    async openPanel(page) {
      await page.bringToFront()
      return openFirefoxPanel(run, widget)
    },
    async badge(page) {
      await page.bringToFront()
      return run(readBadge, `${widget}-BAP`)
    },
    async title(page) {
      await page.bringToFront()
      return run(readTitle, `${widget}-BAP`)
    },
    control: controlFirefox(run, built.geckoId),
    errors: async () => JSON.parse(await run(readErrors)),
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: async () => void (await browser.installExtension(built.folder)),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}
