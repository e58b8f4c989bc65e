import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import { downloadFolder, findBrowser } from './find-browsers.ts'
import { type BrowserName, browserNames } from './types.ts'

/** With them come the Arabic interface and letters for the Arabic pages. */
const packages = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-noto-core'],
} as const

const kinds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const

/** Debian's own packages; Ubuntu's of the same names are empty shells for snap. */
function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function apt(...given: string[]): boolean {
  console.log(`  apt-get ${given.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', given, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

function installByApt(name: BrowserName): void {
  const wanted = ['-qq', 'install', '-y', '--no-install-recommends', ...packages[name]]
  apt('-qq', 'update')
  apt(...wanted)
}

async function download(name: BrowserName): Promise<void> {
  const platform = detectBrowserPlatform()
  if (platform === undefined) throw new Error(`no ${name} is published for this system`)
  const buildId = await resolveBuildId(kinds[name], platform, 'stable')
  console.log(`  downloading ${name} ${buildId} to ${downloadFolder}`)
  await install({ browser: kinds[name], buildId, cacheDir: downloadFolder })
}

async function provide(name: BrowserName): Promise<string> {
  const found = await findBrowser(name)
  if (found !== undefined) return found
  console.log(`  ${name} is missing: installing it`)
  if (isDebianRoot()) installByApt(name)
  if ((await findBrowser(name)) === undefined) await download(name)
  const installed = await findBrowser(name)
  if (installed === undefined) throw new Error(`${name} is still not found`)
  return installed
}

/** Finds or installs the browsers named on the command line, or both. */
async function main(): Promise<void> {
  const asked = browserNames.filter((name) => process.argv.includes(name))
  for (const name of asked.length > 0 ? asked : browserNames) {
    console.log(`  ${name}: ${await provide(name)}`)
  }
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`  ${reason}`)
  console.error(
    '  remedy: install Chromium and Firefox by hand, or set CHROME_PATH and FIREFOX_PATH',
  )
  process.exit(1)
})
