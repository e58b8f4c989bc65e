import type { OpeningTable } from '../compile/tables.ts'

const none: readonly number[] = []

/** Keeps which rules the words of the segment at hand open. */
export class Openings {
  readonly #table: OpeningTable
  /** Per requirement the number of the last segment that met it. */
  readonly #metIn: Int32Array
  readonly #met: number[] = []
  #segment = 0

  constructor(table: OpeningTable) {
    this.#table = table
    this.#metIn = new Int32Array(table.rules.starts.length)
    this.begin()
  }

  /** Begins a segment. */
  begin(): void {
    this.#segment += 1
    this.#met.length = 0
  }

  note(word: number): void {
    const { starts, items } = this.#table.ofWord
    const last = starts[word + 1] ?? 0
    for (let item = starts[word] ?? 0; item < last; item += 1) {
      const requirement = items[item] ?? 0
      if (this.#metIn[requirement] === this.#segment) continue
      this.#metIn[requirement] = this.#segment
      this.#met.push(requirement)
    }
  }

  /** The rules that are to be looked at, in their order. */
  get rules(): readonly number[] {
    if (this.#met.length === 0) return none
    const { starts, items } = this.#table.rules
    const opened: number[] = []
    for (const requirement of this.#met) {
      const last = starts[requirement + 1] ?? 0
      for (let item = starts[requirement] ?? 0; item < last; item += 1)
        opened.push(items[item] ?? 0)
    }
    return opened.sort((a, b) => a - b)
  }
}
