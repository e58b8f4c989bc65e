import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'

/** In CSS pixels, from the top left of the document. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Picture {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly data: Uint8Array
}

/** Where the words stand that the page's text shows; throws if they are not in one text node. */
export async function rectangleOf(page: Page, words: string): Promise<Rectangle> {
  const found = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1
      if (start >= 0) {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + sought.length)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x: x + scrollX, y: y + scrollY, width, height }
      }
    }
    return undefined
  }, words)
  if (found === undefined) throw new Error(`the page does not show "${words}"`)
  return found
}

/** What the page shows in a rectangle. */
export async function pictureOf(page: Page, rectangle: Rectangle): Promise<Picture> {
  const left = Math.floor(rectangle.x)
  const top = Math.floor(rectangle.y)
  const clip = {
    x: left,
    y: top,
    width: Math.ceil(rectangle.x + rectangle.width) - left,
    height: Math.ceil(rectangle.y + rectangle.height) - top,
  }
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip })))
}

/** The share of pixels, 0 to 1, that differ between two pictures of the same size. */
export function differingShare(before: Picture, after: Picture): number {
  if (before.width !== after.width || before.height !== after.height) return 1
  const pixels = before.width * before.height
  let differing = 0
  for (let offset = 0; offset < pixels * 4; offset += 4) {
    const same = [0, 1, 2].every((part) => before.data[offset + part] === after.data[offset + part])
    if (!same) differing += 1
  }
  return differing / pixels
}
