import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers'
import { Launcher } from 'chrome-launcher'
import type { BrowserName } from './types.ts'

/** Where browsers that this project downloaded stand. */
export const downloadFolder = fileURLToPath(new URL('../../.cache/browsers', import.meta.url))

const kinds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const
const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const

async function downloaded(name: BrowserName): Promise<string | undefined> {
  const all = await getInstalledBrowsers({ cacheDir: downloadFolder })
  return all.find(({ browser }) => browser === kinds[name])?.executablePath
}

function installedChromium(): string | undefined {
  try {
    return Launcher.getInstallations()[0]
  } catch {
    return undefined // chrome-launcher throws where it finds none
  }
}

async function installedFirefox(): Promise<string | undefined> {
  const { normalizeBinary } = (await import('fx-runner/lib/utils.js')).default
  for (const name of ['firefox', 'firefox-esr']) {
    const path = await normalizeBinary(name).catch(() => undefined)
    if (path !== undefined && existsSync(path)) return path
  }
  return undefined
}

/**
 * The path of a browser's program: the one that CHROME_PATH or FIREFOX_PATH names, an installed
 * one, or one that this project downloaded. Undefined if there is none.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const named = process.env[variables[name]]
  if (named !== undefined && existsSync(named)) return named
  const installed = name === 'chromium' ? installedChromium() : await installedFirefox()
  return installed ?? (await downloaded(name))
}

/** As `findBrowser`; throws, with the remedy, if there is none. */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const path = await findBrowser(name)
  if (path !== undefined) return path
  throw new Error(
    `no ${name} found: install it, or set ${variables[name]} to its program, or run \`npm test\`, which installs it`,
  )
}
