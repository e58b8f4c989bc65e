import { createPainter, type Painter, type Registry } from './painter.ts'

/** A window, with the registry of the document that it shows. */
export interface HighlightingWindow {
  readonly CSS: { readonly highlights: Registry }
}

/**
 * Paints a page and the frames that are read with it: each document has a registry of its own, and
 * shows ranges of no other. All ranges of a match stand in one document.
 * @param windowOf the window of a document; undefined where none shows it any more
 * @param onDocument called before the first thing is painted in a document
 */
export function createPagePainter(
  windowOf: (document: Document) => HighlightingWindow | undefined,
  onDocument: (document: Document) => void = () => {},
): Painter {
  const registries = new WeakMap<Document, Registry>()
  const painters = new Map<Document, Painter>()
  const byMatch = new Map<number, Document>()

  /**
   * Each window is asked once: to an extension, Firefox (152) answers from then on with the registry
   * of the window that was new last, whichever is asked.
   */
  function registryOf(document: Document): Registry | undefined {
    try {
      const view = windowOf(document)
      if (view === undefined) return undefined
      const registry = registries.get(document) ?? view.CSS.highlights
      registries.set(document, registry)
      return registry
    } catch {
      return undefined // Firefox takes away what stood in a frame that is gone.
    }
  }

  /** Does nothing once the document is shown no more. */
  function lastingRegistry(document: Document): Registry {
    return {
      get: (name) => registryOf(document)?.get(name),
      set: (name, highlight) => registryOf(document)?.set(name, highlight),
      delete: (name) => registryOf(document)?.delete(name) ?? false,
    }
  }

  function painterOf(document: Document): Painter {
    const known = painters.get(document)
    if (known) return known
    onDocument(document)
    const painter = createPainter(lastingRegistry(document))
    painters.set(document, painter)
    return painter
  }

  function erase(id: number): void {
    const document = byMatch.get(id)
    byMatch.delete(id)
    // Of a frame that is gone, Firefox takes the ranges too: nothing may touch them.
    if (document && registryOf(document)) painters.get(document)?.erase(id)
  }

  /** Forgets documents that are shown no more, with all that was painted there. */
  function shown(): Painter[] {
    for (const document of painters.keys()) if (!registryOf(document)) painters.delete(document)
    return [...painters.values()]
  }

  return {
    paint(id, family, ranges) {
      erase(id)
      const document = ranges[0]?.startContainer.ownerDocument
      if (!document) return
      byMatch.set(id, document)
      painterOf(document).paint(id, family, ranges)
    },
    erase,
    flash(ranges, milliseconds) {
      const document = ranges[0]?.startContainer.ownerDocument
      const flashing = document && painterOf(document)
      for (const painter of shown()) {
        painter.flash(painter === flashing ? ranges : [], milliseconds)
      }
    },
    restore() {
      for (const painter of shown()) painter.restore()
    },
    clear() {
      for (const painter of shown()) painter.clear()
      byMatch.clear()
    },
  }
}
