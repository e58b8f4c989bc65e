import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { waitForReport } from '../drivers/entries.ts'
import { launch } from '../drivers/index.ts'
import { startPageServer } from '../drivers/server.ts'
import { type BrowserName, browserNames } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { beside } from './compose.ts'
import { serveOwnPages } from './pages.ts'

const everything = fileURLToPath(new URL('../../.output/screenshots', import.meta.url))
/** The pictures that the README shows; they are part of the project. */
const forReadme = fileURLToPath(new URL('./pictures', import.meta.url))

const viewport = { width: 720, height: 660 }

interface Look {
  readonly browser: BrowserName
  readonly language: 'en' | 'ar'
  readonly colourScheme: 'light' | 'dark'
}

const looks: readonly Look[] = browserNames.flatMap((browser) =>
  (['en', 'ar'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((colourScheme) => ({ browser, language, colourScheme })),
  ),
)

async function takePictures(look: Look): Promise<{ page: Uint8Array; popup: Uint8Array }> {
  const server = await startPageServer()
  const browser = await launch(look.browser, { ...look, hosts: server.port, lessMotion: true })
  try {
    const address = serveOwnPages(server).find((url) => url.includes(`.${look.language}.`))
    const page = await browser.open(address ?? '')
    await page.setViewport(viewport)
    await until('a badge', async () => (await browser.badge(page)) !== '')
    const popup = await browser.openPopup(page)
    await waitForReport(popup)
    return { popup: await popup.screenshot(), page: await page.screenshot() }
  } finally {
    await browser.close()
    await server.close()
  }
}

function save(path: string, picture: Uint8Array): void {
  writeFileSync(path, picture)
  console.log(`  ${path}`)
}

async function main(): Promise<void> {
  mkdirSync(everything, { recursive: true })
  mkdirSync(forReadme, { recursive: true })
  for (const look of looks) {
    const { browser, language, colourScheme } = look
    const name = `${browser}-${language}-${colourScheme}`
    const { page, popup } = await takePictures(look)
    save(`${everything}/${name}-page.png`, page)
    save(`${everything}/${name}-popup.png`, popup)
    const picture = beside(page, popup)
    save(`${everything}/${name}.png`, picture)
    const shown = browser === 'chromium' && colourScheme === 'light'
    if (shown) save(`${forReadme}/${language}.png`, picture)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
