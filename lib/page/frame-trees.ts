import { documentOf, rootOf, viewOf } from './documents.ts'
import { documentIn } from './frames.ts'

/** What became of the frames of a page since they were looked at. */
export interface Navigations {
  /** Documents that their frames show no more. */
  readonly gone: readonly Document[]
  /** Documents that are to be read. */
  readonly come: readonly Document[]
}

/** The frames of a page as far as they were met, and the documents in them. */
export class FrameTrees {
  /** Called for each document when it is first met, before it is read. */
  onMet: (document: Document) => void = () => {}

  readonly #documents = new Map<Element, Document | undefined>()
  /** Whatever finds that a frame shows another document: the one before is told of once. */
  #gone: Document[] = []

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
    if (this.#gone.length > 0) return true
    return [...this.#documents].some(([frame, document]) => documentIn(frame) !== document)
  }

  /** What became of the frames since. Forgets those that left the page. */
  lookAgain(): Navigations {
    const come: Document[] = []
    for (const [frame, before] of this.#documents) {
      const now = documentIn(frame)
      this.#keep(frame, now)
      if (now !== undefined && now !== before) come.push(now)
      if (!isInPage(frame)) this.#documents.delete(frame)
    }
    const gone = this.#gone
    this.#gone = []
    return { gone, come }
  }

  #keep(frame: Element, document: Document | undefined): void {
    const before = this.#documents.get(frame)
    this.#documents.set(frame, document)
    if (document === before) return
    if (before !== undefined) this.#gone.push(before)
    if (document !== undefined) this.onMet(document)
  }
}

function isInPage(frame: Element): boolean {
  try {
    return frame.isConnected && viewOf(documentOf(frame)) !== undefined
  } catch {
    return false // It stood in a frame that is gone.
  }
}
