import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'

/** In CSS pixels, from the top left of what the window shows. */
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

/** Where words of the page stand; throws if they are not in one text node and on one line. */
async function rectangleOf(page: Page, words: string): Promise<Rectangle> {
  const found = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1
      if (start >= 0) {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + sought.length)
        const [line, next] = range.getClientRects()
        if (line === undefined || next !== undefined) return undefined
        return { x: line.x, y: line.y, width: line.width, height: line.height }
      }
    }
    return undefined
  }, words)
  if (found === undefined) throw new Error(`the page does not show "${words}" on one line`)
  return found
}

/** Cuts a rectangle out of a picture; throws if it does not lie in it. */
function cut(picture: PNG, rectangle: Rectangle): Picture {
  const [left, top] = [Math.floor(rectangle.x), Math.floor(rectangle.y)]
  const width = Math.ceil(rectangle.x + rectangle.width) - left
  const height = Math.ceil(rectangle.y + rectangle.height) - top
  const piece = new PNG({ width, height })
  PNG.bitblt(picture, piece, left, top, width, height)
  return piece
}

/** Waits until a frame is drawn: a page that was just loaded or brought to front may have none. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}

/** What the window shows where the words stand; throws if they are out of view. */
export async function pictureOf(page: Page, words: string): Promise<Picture> {
  await nextFrame(page)
  const rectangle = await rectangleOf(page, words)
  return cut(PNG.sync.read(Buffer.from(await page.screenshot())), rectangle)
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
