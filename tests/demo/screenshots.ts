import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { type LanguageCode, languageCodes } from '../../lib/lexicon/types.ts'
import { waitForReport } from '../drivers/entries.ts'
import { launch } from '../drivers/index.ts'
import { type PageServer, startPageServer } from '../drivers/server.ts'
import { type BrowserName, type BrowserUnderTest, browserNames } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { galleryPages, type Where } from '../views/gallery-page.ts'
import { beside, cutOut } from './compose.ts'
import { serveOwnPages } from './pages.ts'

const everything = fileURLToPath(new URL('../../.output/screenshots', import.meta.url))
/** The pictures that the README shows; they are part of the project. */
const forReadme = fileURLToPath(new URL('./pictures', import.meta.url))

const viewport = { width: 720, height: 660 }
/** In a window narrower than this, Chromium without a display mistakes where Arabic pages begin. */
const least = 500
const sizes = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 340, height: 760 },
} as const
const schemes = ['light', 'dark'] as const

interface Look {
  readonly browser: BrowserName
  readonly language: LanguageCode
  readonly colourScheme: (typeof schemes)[number]
}

const looks: readonly Look[] = browserNames.flatMap((browser) =>
  languageCodes.flatMap((language) =>
    schemes.map((colourScheme) => ({ browser, language, colourScheme })),
  ),
)

/** States that the side panel, whose component is the popup's, is also pictured in. */
const inPanel = ['done', 'by-frame', 'unseen', 'reading-on', 'muted']

/** The page of our own and the real popup over it. */
async function takeReal(look: Look, server: PageServer, browser: BrowserUnderTest) {
  const address = serveOwnPages(server).find((url) => url.includes(`.${look.language}.`))
  const page = await browser.open(address ?? '')
  await page.setViewport(viewport)
  await until('a badge', async () => (await browser.badge(page)) !== '')
  const popup = await browser.openPopup(page)
  await waitForReport(popup)
  const pictures = { popup: await popup.screenshot(), page: await page.screenshot() }
  await popup.close()
  await page.close()
  return pictures
}

/** Every state of the panel, and a page in the other language in it. */
async function takeStates(
  page: Page,
  where: Where,
  tell: (name: string, picture: Uint8Array) => void,
) {
  const { width, height } = sizes[where]
  await page.setViewport({ width: least, height })
  await page.addStyleTag({
    content: `body { inline-size: ${width}px } dialog { inset-inline-end: ${least - width}px }`,
  })
  const names = where === 'popup' ? await page.evaluate(() => window.gallery.names()) : inPanel
  for (const name of names) {
    await page.evaluate((name) => window.gallery.show(name), name)
    tell(name, await pictureOf(page))
  }
  const isArabic = await page.evaluate(() => document.documentElement.lang === 'ar')
  const other: LanguageCode = isArabic ? 'en' : 'ar'
  await page.evaluate((other) => window.gallery.show('explained', other), other)
  tell('other-language', await pictureOf(page))
}

/** The view alone: beside and below it stands nothing. */
async function pictureOf(page: Page): Promise<Uint8Array> {
  const box = await page.evaluate(() => {
    const { x, width } = document.body.getBoundingClientRect()
    const bottoms = [document.body, ...document.querySelectorAll('dialog')].map(
      (element) => element.getBoundingClientRect().bottom,
    )
    return { x, width, height: Math.ceil(Math.max(...bottoms)) }
  })
  return cutOut(await page.screenshot(), box)
}

async function takePictures(look: Look, documents: Awaited<ReturnType<typeof galleryPages>>) {
  const { browser: name, language, colourScheme } = look
  const server = await startPageServer()
  const browser = await launch(name, { ...look, hosts: server.port, lessMotion: true })
  const prefix = `${name}-${language}-${colourScheme}`
  try {
    const { page, popup } = await takeReal(look, server, browser)
    const picture = beside(page, popup)
    save(`${everything}/${prefix}.png`, picture)
    const shown = name === 'chromium' && colourScheme === 'light'
    if (shown) save(`${forReadme}/${language}.png`, picture)
    for (const where of ['popup', 'sidepanel'] as const) {
      server.put(`http://gallery.example/${where}`, documents(language, where))
      const gallery = await browser.open(`http://gallery.example/${where}`)
      await takeStates(gallery, where, (state, picture) => {
        save(`${everything}/${prefix}-${where}-${state}.png`, picture)
      })
    }
    console.log(`  ${prefix}`)
  } finally {
    await browser.close()
    await server.close()
  }
}

function save(path: string, picture: Uint8Array): void {
  writeFileSync(path, picture)
}

async function main(): Promise<void> {
  rmSync(everything, { recursive: true, force: true })
  mkdirSync(everything, { recursive: true })
  mkdirSync(forReadme, { recursive: true })
  const documents = await galleryPages()
  for (const look of looks) await takePictures(look, documents)
  console.log(`All of them are in ${everything}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
