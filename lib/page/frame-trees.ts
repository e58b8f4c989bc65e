import { documentOf, rootOf, viewOf } from './documents.ts'
import { documentIn } from './frames.ts'

/** What a frame shows now in place of what it showed when it was last looked at. */
export interface Navigation {
  readonly before: Document | undefined
  readonly now: Document | undefined
}

/** The frames of a page as far as they were met, and the documents in them. */
export class FrameTrees {
  /** Called for each document when it is first met, before it is read. */
  onMet: (document: Document) => void = () => {}

  readonly #documents = new Map<Element, Document | undefined>()

  /** The documents met so far that are still shown. */
  get documents(): Document[] {
    return [...this.#documents.values()].filter((one) => one !== undefined)
  }

  /** The document that was met in a frame, if any. */
  documentAt(frame: Element): Document | undefined {
    return this.#documents.get(frame)
  }

  /** Looks into a frame; the root of the document that is to be read there. */
  lookFor(frame: Element): Element | undefined {
    const document = documentIn(frame)
    this.#keep(frame, document)
    return document && (rootOf(document) ?? undefined)
  }

  /** True if some frame shows another document than when it was looked at; nothing else tells. */
  get haveMoved(): boolean {
    return [...this.#documents].some(([frame, document]) => documentIn(frame) !== document)
  }

  /** What became of the frames since. Forgets those that left the page. */
  lookAgain(): Navigation[] {
    const navigations: Navigation[] = []
    for (const [frame, before] of this.#documents) {
      const now = documentIn(frame)
      if (now !== before) {
        navigations.push({ before, now })
        this.#keep(frame, now)
      }
      if (!isInPage(frame)) this.#documents.delete(frame)
    }
    return navigations
  }

  #keep(frame: Element, document: Document | undefined): void {
    const before = this.#documents.get(frame)
    this.#documents.set(frame, document)
    if (document !== undefined && document !== before) this.onMet(document)
  }
}

function isInPage(frame: Element): boolean {
  try {
    return frame.isConnected && viewOf(documentOf(frame)) !== undefined
  } catch {
    return false // It stood in a frame that is gone.
  }
}
