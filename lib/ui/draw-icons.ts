import { mkdir, readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

/**
 * Draws `icon.svg` into `public/icon`: the icon itself, and the ones that the toolbar shows where a
 * page is not read (`idle`) or was turned off (`off`). Sizes are those that browsers ask for, in
 * pixels.
 */
const drawings = [
  { name: '', sizes: [16, 32, 48, 96, 128], style: '', over: '' },
  { name: 'idle-', sizes: [16, 32, 48], style: 'filter: grayscale(1) opacity(0.55)', over: '' },
  {
    name: 'off-',
    sizes: [16, 32, 48],
    style: 'filter: grayscale(1)',
    over: `<path d="M4 28 28 4" stroke="#fff" stroke-width="8" />
      <path d="M3 29 29 3" stroke="#c62828" stroke-width="4" />`,
  },
]
const folder = new URL('../../public/icon/', import.meta.url)

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')
const executablePath = process.env.CHROME_PATH
if (!executablePath) throw new Error('CHROME_PATH is not set: set it to the program of a Chromium')
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
await mkdir(folder, { recursive: true })
for (const { name, sizes, style, over } of drawings) {
  const drawing = svg
    .replace('<rect', `<g style="${style}"><rect`)
    .replace('</svg>', `</g>${over}</svg>`)
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
    const path = new URL(`${name}${size}.png`, folder)
    await writeFile(path, await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
