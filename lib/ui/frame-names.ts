import type { Catalogue, CatalogueFrame } from '../lexicon/catalogue.ts'
import { textLanguage } from './texts.ts'

/** The frames by their id. */
export type Frames = ReadonlyMap<string, CatalogueFrame>

export function framesOf(catalogue: Catalogue): Frames {
  return new Map(catalogue.frames.map((frame) => [frame.id, frame]))
}

/** A frame's name; its id where the catalogue does not know it. */
export function frameName(frames: Frames, id: string): string {
  return frames.get(id)?.name[textLanguage()] ?? id
}
