import { mkdir, readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

/** Draws `icon.svg` in the sizes that browsers ask for (pixels) into `public/icon`. */
const sizes = [16, 32, 48, 96, 128]
const folder = new URL('../../public/icon/', import.meta.url)

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')
const executablePath = process.env.CHROME_PATH
if (!executablePath) throw new Error('CHROME_PATH is not set: set it to the program of a Chromium')
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
await mkdir(folder, { recursive: true })
for (const size of sizes) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
