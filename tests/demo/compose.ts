import { PNG } from 'pngjs'

const margin = 24
const ground = [128, 132, 140, 255] as const

function filled(width: number, height: number): PNG {
  const picture = new PNG({ width, height })
  for (let offset = 0; offset < picture.data.length; offset += 4) {
    picture.data.set(ground, offset)
  }
  return picture
}

function put(piece: PNG, onto: PNG, left: number): void {
  PNG.bitblt(piece, onto, 0, 0, piece.width, piece.height, left, margin)
}

/** One picture of a page and, beside it, the popup that belongs to it. */
export function beside(page: Uint8Array, popup: Uint8Array): Uint8Array {
  const [large, small] = [page, popup].map((png) => PNG.sync.read(Buffer.from(png)))
  if (large === undefined || small === undefined) return page
  const height = Math.max(large.height, small.height) + 2 * margin
  const whole = filled(large.width + small.width + 3 * margin, height)
  put(large, whole, margin)
  put(small, whole, large.width + 2 * margin)
  return PNG.sync.write(whole)
}

/** A part of a picture, in whole pixels. */
export function cutOut(
  picture: Uint8Array,
  box: { readonly x: number; readonly width: number; readonly height: number },
): Uint8Array {
  const whole = PNG.sync.read(Buffer.from(picture))
  const part = filled(box.width, Math.min(box.height, whole.height))
  PNG.bitblt(whole, part, box.x, 0, part.width, part.height, 0, 0)
  return PNG.sync.write(part)
}
