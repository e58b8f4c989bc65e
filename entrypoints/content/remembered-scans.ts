import type { Detector, Match } from '../../lib/match/types.ts'

/** UTF-16 units of text that are kept, a few long articles. */
const mostUnits = 400_000

/** A longer text would push all others out. */
const longestText = 20_000

/**
 * Remembers what was found in texts, so that a block that comes back unchanged (a list that is
 * drawn anew, a page that is gone back to) is not scanned again. The oldest are forgotten first.
 */
export class RememberedScans {
  readonly #known = new Map<string, readonly Match[]>()
  #units = 0

  /** The matches of a text, as the detector gives them. */
  matchesIn(text: string, detector: Detector): readonly Match[] {
    const key = `${detector.lang} ${text}`
    const known = this.#known.get(key)
    const matches = known ?? detector.detect(text)
    if (text.length <= longestText) this.#keep(key, matches)
    return matches
  }

  #keep(key: string, matches: readonly Match[]): void {
    if (this.#known.delete(key)) this.#units -= key.length
    this.#known.set(key, matches)
    this.#units += key.length
    for (const oldest of this.#known.keys()) {
      if (this.#units <= mostUnits) return
      this.#known.delete(oldest)
      this.#units -= oldest.length
    }
  }
}
