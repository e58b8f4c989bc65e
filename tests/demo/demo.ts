import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEntries, waitForReport } from '../drivers/entries.ts'
import { launch } from '../drivers/index.ts'
import { type PageServer, startPageServer } from '../drivers/server.ts'
import type { BrowserName, BrowserUnderTest } from '../drivers/types.ts'
import { serveOwnPages, serveSavedPage } from './pages.ts'
import { linesOf } from './print.ts'

const folder = fileURLToPath(new URL('../../.output/demo', import.meta.url))
const canShowWindow =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Prints what the real popup lists for a page, and saves pictures of both. */
async function report(browser: BrowserUnderTest, address: string): Promise<void> {
  const page = await browser.open(address)
  await page.setViewport({ width: 1000, height: 900 })
  const popup = await browser.openPopup(page)
  const entries = await readEntries(popup)
  await popup.close()
  console.log(`\n${address} – ${await page.title()}`)
  console.log(`Matches: ${entries.length}; on the badge: "${await browser.badge(page)}"\n`)
  for (const [index, entry] of entries.entries()) console.log(`${linesOf(entry, index + 1)}\n`)
  const name = decodeURIComponent(new URL(address).pathname.slice(1)).replace(/\.html?$/i, '')
  // The evidence was opened to be printed; the picture shows the popup as it opens.
  const fresh = await browser.openPopup(page)
  await waitForReport(fresh)
  save(`${name}.popup.png`, await fresh.screenshot())
  await fresh.close()
  save(`${name}.page.png`, await page.screenshot({ fullPage: true }))
}

function save(name: string, picture: Uint8Array): void {
  const path = join(folder, name)
  writeFileSync(path, picture)
  console.log(`Saved ${path}`)
}

async function showWindow(browser: BrowserUnderTest, addresses: readonly string[]): Promise<void> {
  const closed = browser.closed()
  for (const address of addresses) await browser.open(address)
  console.log('\nThe extension’s button is in the toolbar (in Chrome behind the puzzle piece).')
  console.log('Close the window to end the demonstration.')
  await closed
}

async function showOrReport(server: PageServer, name: BrowserName, files: readonly string[]) {
  const addresses =
    files.length > 0 ? files.map((file) => serveSavedPage(server, file)) : serveOwnPages(server)
  console.log(
    '  Every host name leads to this machine in the browser’s throw-away profile, so that',
  )
  console.log('  the page stands under elaph.com, a site that the extension reads, and nothing is')
  console.log('  fetched from the internet.')
  const browser = await launch(name, { hosts: server.port, visible: canShowWindow })
  try {
    console.log(`  ${browser.version}${canShowWindow ? '' : ', headless: there is no display'}`)
    if (canShowWindow) await showWindow(browser, addresses)
    else for (const address of addresses) await report(browser, address)
  } finally {
    await browser.close()
  }
}

async function main([name = 'chromium', ...files]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server = await startPageServer()
  try {
    await showOrReport(server, name === 'firefox' ? 'firefox' : 'chromium', files)
  } finally {
    await server.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
