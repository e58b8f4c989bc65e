import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Detector, Match } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'

/** UTF-16 units of text that are kept, a few long articles. */
const mostUnits = 400_000

/** A longer text would push all others out. */
const longestText = 20_000

interface Scan {
  readonly lang: LanguageCode
  readonly matches: readonly Match[]
}

/**
 * Remembers what was found in blocks that left the page, so that one which comes back unchanged (a
 * list that is drawn anew, a page that is gone back to) is not scanned again. The oldest are
 * forgotten first. Only a text that leaves is kept and looked up: a page that stands still pays
 * nothing for it.
 */
export class RememberedScans {
  readonly #ofBlocks = new WeakMap<Block, Scan>()
  readonly #ofTexts = new Map<string, Scan>()
  #units = 0

  /** The matches of a block, as the detector gives them. */
  matchesIn(block: Block, detector: Detector): readonly Match[] {
    const known = this.#ofTexts.size > 0 ? this.#ofTexts.get(block.text) : undefined
    const scan =
      known?.lang === detector.lang
        ? known
        : { lang: detector.lang, matches: detector.detect(block.text) }
    this.#ofBlocks.set(block, scan)
    return scan.matches
  }

  /** Keeps what was found in a block that leaves the page. */
  keep(block: Block): void {
    const scan = this.#ofBlocks.get(block)
    const { text } = block
    if (!scan || text.length > longestText) return
    if (this.#ofTexts.delete(text)) this.#units -= text.length
    this.#ofTexts.set(text, scan)
    this.#units += text.length
    for (const oldest of this.#ofTexts.keys()) {
      if (this.#units <= mostUnits) return
      this.#ofTexts.delete(oldest)
      this.#units -= oldest.length
    }
  }
}
