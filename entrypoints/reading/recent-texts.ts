/** UTF-16 units of text that are kept, a few long articles. */
const mostUnits = 400_000

/** A longer text would push all others out. */
const longestText = 20_000

/**
 * Keeps something about texts; the oldest are forgotten first. Only a text that leaves a page is
 * kept and looked up: a page that stands still pays nothing for it.
 */
export class RecentTexts<Known> {
  readonly #known = new Map<string, Known>()
  #units = 0

  get(text: string): Known | undefined {
    return this.#known.size > 0 ? this.#known.get(text) : undefined
  }

  keep(text: string, known: Known): void {
    if (text.length > longestText) return
    if (this.#known.delete(text)) this.#units -= text.length
    this.#known.set(text, known)
    this.#units += text.length
    for (const oldest of this.#known.keys()) {
      if (this.#units <= mostUnits) return
      this.#known.delete(oldest)
      this.#units -= oldest.length
    }
  }
}
