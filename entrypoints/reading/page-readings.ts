import { viewOf } from '../../lib/page/documents.ts'
import { createPagePainter } from '../../lib/paint/page-painter.ts'
import type { EquipmentSource } from './equipment.ts'
import type { Filter } from './findings.ts'
import { Reading } from './reading.ts'

export interface PageSurroundings {
  readonly document: Document
  readonly equipment: EquipmentSource
  /** Called whenever a reading's report would say something else. */
  onChange(): void
  /** Called before the first thing is painted in a frame of the page. */
  onFrame(): void
}

/**
 * Gives readings of one page, which is read anew whenever the reader turns it on. One painter serves
 * them all, since Firefox answers for the highlights of a window only once.
 */
export function pageReadings(surroundings: PageSurroundings): (filter: Filter) => Reading {
  const { document, onFrame } = surroundings
  const painter = createPagePainter(viewOf, (one) => {
    if (one !== document) onFrame()
  })
  return (filter) => new Reading({ ...surroundings, painter, filter })
}
